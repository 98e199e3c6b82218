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
import { findGrowing, type Look } from "./find-growing"
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

const usualSettling = 1_000

export interface TransferFilesInput {
  source: FeedFilesSource
  files: readonly WantedFile[]
  /** Outside the project; made when it isn't there. */
  folder: string
  /** Milliseconds before each further attempt; growing. */
  pauses: readonly number[]
  /** Least milliseconds between two looks at a file; default 1,000. */
  settling?: number | undefined
}

/**
 * Fetches the newest file of each kind, or the archive that holds them where
 * that is newer. A file counts when all its bytes have arrived and nobody
 * writes to it any more; what fails in passing is tried again after a pause.
 *
 * @returns the files found, after the archive they came in; an optional one
 *   may be missing
 * @throws FeedTransferError when it can't be done, or not with these settings
 */
export async function transferFiles(
  input: TransferFilesInput
): Promise<TransferredFile[]> {
  await mkdir(input.folder, { recursive: true, mode: 0o700 })
  const fetched: Fetched = new Map()
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await transferMissing(input, fetched)
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

/** By file id, across attempts; null: an optional file that is not there. */
type Fetched = Map<string, Look | null>

async function transferMissing(
  input: TransferFilesInput,
  fetched: Fetched
): Promise<TransferredFile[]> {
  const { source, files, folder } = input
  const server = await openFeedServer(source)
  try {
    const archive = await findArchive(server, source, files)
    if (archive) {
      return await transferArchive(server, archive, input)
    }
    for (const file of files.filter(({ id }) => !fetched.has(id))) {
      const remote = await findOne(server, source, file)
      const look = remote && { id: file.id, file: remote, at: Date.now() }
      if (remote) {
        await fetchWhole(server, remote, join(folder, file.id))
      }
      fetched.set(file.id, look)
    }
    await refuseGrowing(server, fetched, input)
    return await takeFetched(fetched, folder)
  } finally {
    server.close()
  }
}

/** Forgets what is to be fetched again. */
async function refuseGrowing(
  server: FeedServer,
  fetched: Fetched,
  { settling = usualSettling }: TransferFilesInput
): Promise<void> {
  const looks = [...fetched.values()].filter((look) => look !== null)
  const growing = await findGrowing(server, { looks, settling })
  for (const { id } of growing) {
    fetched.delete(id)
  }
  const [first] = growing
  if (first) {
    throw first.failure
  }
}

async function takeFetched(
  fetched: Fetched,
  folder: string
): Promise<TransferredFile[]> {
  const taken: TransferredFile[] = []
  for (const look of fetched.values()) {
    if (look) {
      const { id, file } = look
      const path = join(folder, id)
      const name = excerpt(file.name)
      await settleContent(path, name)
      const { modified_at } = file
      taken.push({ id, name, path, modified_at, ...(await readBack(path)) })
    }
  }
  return taken
}

async function transferArchive(
  server: FeedServer,
  remote: RemoteFile,
  input: TransferFilesInput
): Promise<TransferredFile[]> {
  const { source, files, folder } = input
  const path = join(folder, archiveKey)
  const { name, modified_at } = remote
  const look = { id: archiveKey, file: remote, at: Date.now() }
  await fetchWhole(server, remote, path)
  await refuseGrowing(server, new Map([[archiveKey, look]]), input)
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

async function findOne(
  server: FeedServer,
  source: FeedFilesSource,
  file: WantedFile
): Promise<RemoteFile | null> {
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
  return remote
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
