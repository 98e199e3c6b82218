import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import type { FeedFile } from "../../../distributors/adapter"
import type { FeedSource } from "../../../modules/distributor/domain/feed-source"
import { describeFailure } from "./describe-failure"
import type { FeedServer } from "./feed-server"
import { FeedTransferError } from "./feed-transfer-error"
import { isSearchable } from "./is-searchable"
import { openFeedServer } from "./open-feed-server"

/** A feed file on this machine, whole. */
export interface TransferredFile {
  /** Of the adapter's `FeedFile`. */
  id: string
  name: string
  path: string
  bytes: number
  sha256: string
  modified_at: Date | null
}

export interface TransferFilesInput {
  source: FeedSource
  files: readonly Pick<FeedFile, "id" | "label" | "isRequired">[]
  /** Outside the project; made when it isn't there. */
  folder: string
  /** Milliseconds before each further attempt; growing. */
  pauses: readonly number[]
}

/**
 * Fetches the newest file of each kind. A file counts when all its bytes have
 * arrived; what fails in passing is tried again after a pause.
 *
 * @returns the files found; an optional one may be missing
 * @throws FeedTransferError when it can't be done, or not with these settings
 */
export async function transferFiles(
  input: TransferFilesInput
): Promise<TransferredFile[]> {
  await mkdir(input.folder, { recursive: true, mode: 0o700 })
  const done = new Map<string, TransferredFile | null>()
  for (let attempt = 0; ; attempt += 1) {
    try {
      await transferMissing(input, done)
      return [...done.values()].filter((file) => file !== null)
    } catch (error) {
      const failure = describeFailure("could not fetch the feed", error)
      const wait = input.pauses[attempt]
      if (!failure.isRetryable || wait === undefined) {
        throw attempt === 0
          ? failure
          : new FeedTransferError(
              `${failure.message} Tried ${attempt + 1} times.`,
              false
            )
      }
      await pause(wait)
    }
  }
}

async function transferMissing(
  { source, files, folder }: TransferFilesInput,
  done: Map<string, TransferredFile | null>
): Promise<void> {
  const server = await openFeedServer(source)
  try {
    for (const file of files.filter(({ id }) => !done.has(id))) {
      const path = join(folder, file.id)
      done.set(file.id, await transferOne(server, source, file, path))
    }
  } finally {
    server.close()
  }
}

async function transferOne(
  server: FeedServer,
  source: FeedSource,
  file: TransferFilesInput["files"][number],
  path: string
): Promise<TransferredFile | null> {
  const pattern = source.files[file.id]
  if (
    pattern === undefined ||
    (!file.isRequired && !isSearchable(source, pattern))
  ) {
    return null
  }
  const remote = await server.find(pattern)
  if (!remote) {
    if (!file.isRequired) {
      return null
    }
    throw new FeedTransferError(
      `no file matches "${pattern}" (${file.label}) in "${source.path}" at ${source.host}; nothing was changed. Check the feed's path and file names.`,
      false
    )
  }
  await server.download(remote, path)
  const { bytes, sha256 } = await readBack(path)
  if (remote.size !== null && bytes !== remote.size) {
    throw new FeedTransferError(
      `only ${bytes} of the ${remote.size} bytes of ${remote.name} arrived; nothing was changed.`,
      true
    )
  }
  const { name, modified_at } = remote
  return { id: file.id, name, path, bytes, sha256, modified_at }
}

async function readBack(path: string) {
  const hash = createHash("sha256")
  let bytes = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    bytes += chunk.length
    hash.update(chunk)
  }
  return { bytes, sha256: hash.digest("hex") }
}
