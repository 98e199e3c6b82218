import { createWriteStream } from "node:fs"
import { copyFile, mkdir } from "node:fs/promises"
import { join } from "node:path"
import { pipeline } from "node:stream/promises"
import type { DownloadedFile } from "../../../distributors/adapter"
import { DistributorError } from "../../../distributors/kit/distributor-error"
import { archiveKey } from "../../../modules/distributor/domain/account-feed"
import type { FeedApiSource } from "../../../modules/distributor/domain/feed-source"
import { contentKind } from "./content-kind"
import { describeFailure } from "./describe-failure"
import { limitBytes } from "./feed-limits"
import { FeedTransferError } from "./feed-transfer-error"
import {
  readBack,
  takeFound,
  type FoundFile,
  type TransferredFile,
  type WantedFile,
} from "./found-file"
import { matchesOf } from "./newest-match"
import { withArchive } from "./open-archive"

export interface DownloadFilesInput {
  source: FeedApiSource
  files: readonly WantedFile[]
  /** Outside the project; made when it isn't there. */
  folder: string
  /** Asks the distributor's API once; what it gives is scarce. */
  download: () => Promise<readonly DownloadedFile[]>
}

interface SavedFile {
  name: string
  path: string
}

/**
 * Takes the feed's files from what the distributor's API gives: files, or
 * archives of files. Nothing is asked for twice.
 *
 * @returns the files found, after the archives they came in
 * @throws FeedTransferError
 */
export async function downloadFiles(
  input: DownloadFilesInput
): Promise<TransferredFile[]> {
  const { source, folder } = input
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const saved = await saveAll(await ask(input), folder)
  const archives: SavedFile[] = []
  const plain: FoundFile[] = []
  for (const file of saved) {
    if (await isArchive(file, source)) {
      archives.push(file)
    } else {
      plain.push({
        name: file.name,
        modified_at: null,
        isMember: false,
        save: async (path) => copyFile(file.path, path),
      })
    }
  }
  const files = await openAll(archives, plain, async (found) =>
    takeFound(found, {
      files: input.files,
      patterns: source.files,
      folder,
      place: `the download from ${source.distributorName}`,
      modified_at: null,
    })
  )
  const opened: TransferredFile[] = []
  for (const file of archives) {
    const whole = await readBack(file.path)
    opened.push({ id: archiveKey, modified_at: null, ...file, ...whole })
  }
  return [...opened, ...files]
}

async function ask({
  source,
  download,
}: DownloadFilesInput): Promise<readonly DownloadedFile[]> {
  try {
    return await download()
  } catch (error) {
    throw failure(
      `could not fetch the feed from ${source.distributorName}`,
      error
    )
  }
}

async function saveAll(
  files: readonly DownloadedFile[],
  folder: string
): Promise<SavedFile[]> {
  const saved: SavedFile[] = []
  try {
    for (const [at, { name, content }] of files.entries()) {
      const path = join(folder, `download-${at + 1}`)
      try {
        await pipeline(content, limitBytes(name), createWriteStream(path))
      } catch (error) {
        throw failure(`the download of ${name} broke off`, error)
      }
      saved.push({ name, path })
    }
    return saved
  } finally {
    for (const { content } of files) {
      content.destroy()
    }
  }
}

/** By its name or by its first bytes: the name is the API's to choose. */
async function isArchive(
  { name, path }: SavedFile,
  { archive }: FeedApiSource
): Promise<boolean> {
  if (archive && matchesOf([{ name }], archive.pattern).length > 0) {
    return true
  }
  return (await contentKind(path)) === "zip"
}

async function openAll<Result>(
  [archive, ...others]: readonly SavedFile[],
  found: readonly FoundFile[],
  work: (found: readonly FoundFile[]) => Promise<Result>
): Promise<Result> {
  return archive
    ? withArchive(archive.path, archive.name, async (members) =>
        openAll(others, [...found, ...members], work)
      )
    : work(found)
}

/** What an adapter says is in a merchant's words already. */
function failure(doing: string, error: unknown): FeedTransferError {
  return DistributorError.isInstance(error)
    ? new FeedTransferError(
        `${error.message} No feed was fetched; nothing was changed.`,
        false
      )
    : describeFailure(doing, error)
}
