import type { FeedFilesSource } from "../../../modules/distributor/domain/feed-source"
import type { FeedServer, RemoteFile } from "./feed-server"
import type { WantedFile } from "./found-file"
import { isSearchable } from "./is-searchable"

/**
 * The archive that the feed is to be taken from: it is newer than the files
 * that lie there by themselves, or a required one of them is missing. Null:
 * the files are taken by themselves.
 */
export async function findArchive(
  server: FeedServer,
  source: FeedFilesSource,
  files: readonly WantedFile[]
): Promise<RemoteFile | null> {
  const archive = await findSearchable(server, source, source.archive?.pattern)
  if (!archive) {
    return null
  }
  const plain: RemoteFile[] = []
  for (const { id, isRequired } of files) {
    const file = await findSearchable(server, source, source.files[id])
    if (file) {
      plain.push(file)
    } else if (isRequired) {
      return archive
    }
  }
  const isNewest = plain.every((file) => timeOf(file) < timeOf(archive))
  return isNewest ? archive : null
}

async function findSearchable(
  server: FeedServer,
  source: FeedFilesSource,
  pattern: string | undefined
): Promise<RemoteFile | null> {
  return pattern !== undefined && isSearchable(source, pattern)
    ? server.find(pattern)
    : null
}

/** A file whose time nobody tells counts as old. */
const timeOf = (file: RemoteFile) => file.modified_at?.getTime() ?? 0
