import { mkdir, stat } from "node:fs/promises"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { excerpt } from "../../../distributors/kit/excerpt"
import { archiveKey } from "../../../modules/distributor/domain/account-feed"
import type { FeedFilesSource } from "../../../modules/distributor/domain/feed-source"
import { describeFailure } from "./describe-failure"
import type { FeedServer, RemoteFile } from "./feed-server"
import { FeedTransferError } from "./feed-transfer-error"
import { findArchive } from "./find-archive"
import {
  readBack,
  takeFound,
  type TransferredFile,
  type WantedFile,
} from "./found-file"
import { isSearchable } from "./is-searchable"
import { settleContent } from "./settle-content"
import { withArchive } from "./open-archive"
import { openFeedServer } from "./open-feed-server"

export interface TransferFilesInput {
  source: FeedFilesSource
  files: readonly WantedFile[]
  /** Outside the project; made when it isn't there. */
  folder: string
  /** Milliseconds before each further attempt; growing. */
  pauses: readonly number[]
}

/**
 * Fetches the newest file of each kind, or the archive that holds them where
 * that is newer. A file counts when all its bytes have arrived; what fails in
 * passing is tried again after a pause.
 *
 * @returns the files found, after the archive they came in; an optional one
 *   may be missing
 * @throws FeedTransferError when it can't be done, or not with these settings
 */
export async function transferFiles(
  input: TransferFilesInput
): Promise<TransferredFile[]> {
  await mkdir(input.folder, { recursive: true, mode: 0o700 })
  const done = new Map<string, TransferredFile | null>()
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await transferMissing(input, done)
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
  input: TransferFilesInput,
  done: Map<string, TransferredFile | null>
): Promise<TransferredFile[]> {
  const { source, files, folder } = input
  const server = await openFeedServer(source)
  try {
    const archive = await findArchive(server, source, files)
    if (archive) {
      return await transferArchive(server, archive, input)
    }
    for (const file of files.filter(({ id }) => !done.has(id))) {
      const path = join(folder, file.id)
      done.set(file.id, await transferOne(server, source, file, path))
    }
    return [...done.values()].filter((file) => file !== null)
  } finally {
    server.close()
  }
}

async function transferArchive(
  server: FeedServer,
  remote: RemoteFile,
  { source, files, folder }: TransferFilesInput
): Promise<TransferredFile[]> {
  const path = join(folder, archiveKey)
  const { name, modified_at } = remote
  await fetchWhole(server, remote, path)
  const fetched = await readBack(path)
  const members = await withArchive(path, name, async (found) =>
    takeFound(found, {
      files,
      patterns: source.files,
      folder,
      place: name,
      modified_at,
    })
  )
  return [{ id: archiveKey, name, path, modified_at, ...fetched }, ...members]
}

async function transferOne(
  server: FeedServer,
  source: FeedFilesSource,
  file: WantedFile,
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
    const archive = source.archive
      ? `, and no archive "${source.archive.pattern}",`
      : ""
    throw new FeedTransferError(
      `no file matches "${pattern}" (${file.label})${archive} in "${source.path}" ${placeOf(source)}; nothing was changed. Check the feed's path and file names.`,
      false
    )
  }
  const { modified_at } = remote
  const name = excerpt(remote.name)
  await fetchWhole(server, remote, path)
  await settleContent(path, name)
  return { id: file.id, name, path, modified_at, ...(await readBack(path)) }
}

function placeOf(source: FeedFilesSource): string {
  return source.protocol === "folder"
    ? `below ${source.root}`
    : `at ${source.host}`
}

async function fetchWhole(
  server: FeedServer,
  remote: RemoteFile,
  path: string
): Promise<void> {
  await server.download(remote, path)
  const { size } = await stat(path)
  if (remote.size !== null && size !== remote.size) {
    throw new FeedTransferError(
      `only ${size} of the ${remote.size} bytes of ${remote.name} arrived; nothing was changed.`,
      true
    )
  }
}
