import { createWriteStream } from "node:fs"
import { Transform } from "node:stream"
import { pipeline } from "node:stream/promises"
import { crc32 } from "node:zlib"
import {
  getFileNameLowLevel,
  openPromise,
  type Entry,
  type ZipFile,
} from "yauzl"
import { excerpt } from "../../../distributors/kit/excerpt"
import { messageOf } from "../../../schemas/message-of"
import { FeedTransferError } from "./feed-transfer-error"
import { feedLimits } from "./feed-limits"
import type { FoundFile } from "./found-file"

/** What a feed's archive may hold; more is a mistake or an attack. */
const limits = { ...feedLimits, entries: 1_000 }

/** Bits of a Unix file's mode that tell its type, and those of a link. */
const typeBits = 0o170000
const linkType = 0o120000

/**
 * Lists what a ZIP holds and hands it to `work`; a member is unpacked only
 * when it is saved. Members are known by their bare names, without folders;
 * an archive with a name that leads out of it is refused.
 *
 * @param name of the archive, for messages
 * @throws FeedTransferError when it is damaged, encrypted or beyond the limits
 */
export async function withArchive<Result>(
  path: string,
  name: string,
  work: (members: readonly FoundFile[]) => Promise<Result>
): Promise<Result> {
  let archive: ZipFile
  try {
    // Names stay bytes: nothing is ever written under them.
    archive = await openPromise(path, {
      autoClose: false,
      lazyEntries: true,
      decodeStrings: false,
    })
  } catch (error) {
    throw damaged(name, error)
  }
  try {
    return await work(await listMembers(archive, name))
  } finally {
    archive.close()
  }
}

async function listMembers(
  archive: ZipFile,
  name: string
): Promise<FoundFile[]> {
  if (archive.entryCount > limits.entries) {
    throw unusable(
      name,
      `it holds ${archive.entryCount} files, more than ${limits.entries}`
    )
  }
  const members: FoundFile[] = []
  try {
    for await (const entry of archive.eachEntry()) {
      const member = bareName(entry, name)
      if (member !== "") {
        members.push({
          name: member,
          modified_at: entry.getLastModDate(),
          isMember: true,
          save: async (path) => unpack(archive, entry, { name, member, path }),
        })
      }
    }
  } catch (error) {
    throw error instanceof FeedTransferError ? error : damaged(name, error)
  }
  return members
}

/** Empty for a folder. */
function bareName(entry: Entry, archive: string): string {
  const path = getFileNameLowLevel(
    entry.generalPurposeBitFlag,
    entry.fileNameRaw,
    entry.extraFields,
    false
  )
  const parts = path.split(/[/\\]/)
  if (parts.includes("..") || parts[0] === "" || /^[a-z]:/i.test(path)) {
    throw unusable(
      archive,
      `its file "${excerpt(path, 80)}" would lie outside of it`
    )
  }
  // PostgreSQL's text can't hold NUL.
  return (parts.pop() ?? "").replaceAll("\0", "")
}

function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  const isUnix = versionMadeBy >> 8 === 3
  return isUnix && ((externalFileAttributes >>> 16) & typeBits) === linkType
}

async function unpack(
  archive: ZipFile,
  entry: Entry,
  { name, member, path }: { name: string; member: string; path: string }
): Promise<void> {
  const { compressedSize, uncompressedSize } = entry
  if (entry.isEncrypted()) {
    throw unusable(name, `its file ${member} is encrypted`)
  }
  if (isLink(entry)) {
    throw unusable(name, `its file ${member} is a link and no file`)
  }
  if (uncompressedSize > limits.bytes) {
    throw unusable(
      name,
      `its file ${member} would be ${uncompressedSize} bytes, more than ${limits.bytes}`
    )
  }
  if (uncompressedSize > limits.ratio * compressedSize) {
    throw unusable(
      name,
      `its file ${member} would grow to more than ${limits.ratio} times its size`
    )
  }
  try {
    // Sizes that are not as declared break the stream off.
    const content = await archive.openReadStreamPromise(entry)
    await pipeline(content, checksum(entry.crc32), createWriteStream(path))
  } catch (error) {
    throw damaged(name, error)
  }
}

/** Passes a file on, and fails at its end when it is not what was packed. */
function checksum(expected: number): Transform {
  let value = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      value = crc32(chunk, value)
      done(null, chunk)
    },
    flush(done) {
      done(value === expected ? null : new Error("a checksum is wrong"))
    },
  })
}

function damaged(name: string, error: unknown): FeedTransferError {
  const reason = messageOf(error)
  return unusable(name, `it is damaged or no ZIP archive (${reason})`)
}

function unusable(name: string, reason: string): FeedTransferError {
  return new FeedTransferError(
    `the archive ${name} can't be used: ${reason}; nothing was changed. Get a whole archive from the distributor.`,
    false
  )
}
