import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { join } from "node:path"
import type { FeedFile } from "../../../distributors/adapter"
import { FeedTransferError } from "./feed-transfer-error"
import { excerpt } from "../../../distributors/kit/excerpt"
import { matchesOf, newestOf } from "./newest-match"
import { settleContent } from "./settle-content"

/** A feed file on this machine, whole. */
export interface TransferredFile {
  /** Of the adapter's `FeedFile`, or the archive's key. */
  id: string
  name: string
  path: string
  /** Of the content: of a gzip file unpacked. */
  bytes: number
  sha256: string
  modified_at: Date | null
}

/** What must be known of a feed's file to find it. */
export type WantedFile = Pick<FeedFile, "id" | "label" | "isRequired">

/** A file that has arrived under a name, in an archive or by itself. */
export interface FoundFile {
  name: string
  /** Decides between files that match the same pattern. */
  modified_at: Date | null
  /** It comes out of an archive, so it is unpacked already. */
  isMember: boolean
  /** Writes its content to `path`, which is not there yet. */
  save(path: string): Promise<void>
}

/**
 * Takes the newest match of each wanted file. Where a file goes is ours to
 * say: its name is never a path.
 *
 * @param given.patterns by file id
 * @param given.place for messages, for example `prices.zip`
 * @param given.modified_at when all of them were written, if that is known
 * @throws FeedTransferError when a required one is missing
 */
export async function takeFound(
  found: readonly FoundFile[],
  given: {
    files: readonly WantedFile[]
    patterns: Readonly<Record<string, string>>
    folder: string
    place: string
    modified_at: Date | null
  }
): Promise<TransferredFile[]> {
  const taken: TransferredFile[] = []
  for (const { id, label, isRequired } of given.files) {
    const pattern = given.patterns[id] ?? ""
    const file = newestOf(matchesOf(found, pattern))
    if (file) {
      const path = join(given.folder, id)
      await file.save(path)
      const name = excerpt(file.name)
      await settleContent(path, name, { isPackable: !file.isMember })
      const { modified_at } = given
      taken.push({ id, name, path, modified_at, ...(await readBack(path)) })
    } else if (isRequired) {
      throw new FeedTransferError(
        `${given.place} holds no file that matches "${pattern}" (${label}); nothing was changed. Check the feed's file names.`,
        false
      )
    }
  }
  return taken
}

/** Size and checksum of a file that was written. */
export async function readBack(
  path: string
): Promise<Pick<TransferredFile, "bytes" | "sha256">> {
  const hash = createHash("sha256")
  let bytes = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    bytes += chunk.length
    hash.update(chunk)
  }
  return { bytes, sha256: hash.digest("hex") }
}
