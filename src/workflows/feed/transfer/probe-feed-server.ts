import type { CheckResult } from "../../../distributors/adapter"
import type {
  FeedFilesSource,
  FeedSource,
} from "../../../modules/distributor/domain/feed-source"
import { describeFailure } from "./describe-failure"
import type { FeedServer, RemoteFile } from "./feed-server"
import type { WantedFile } from "./found-file"
import { isSearchable } from "./is-searchable"
import { openFeedServer } from "./open-feed-server"

/**
 * Logs in at the feed server and looks for the feed's files; fetches nothing
 * and changes nothing. Of a feed that comes over the distributor's API nothing
 * is asked: its answers are counted. A failure is a result, not an exception.
 *
 * @param files of the distributor's adapter
 */
export async function probeFeedServer(
  source: FeedSource,
  files: readonly WantedFile[]
): Promise<CheckResult[]> {
  if (source.protocol === "api") {
    const { perDay } = source.download
    const times = perDay === 1 ? "1 download" : `${perDay} downloads`
    return [
      {
        id: "feed_api",
        ok: true,
        message: `The feed comes over the API of ${source.distributorName}; ${times} a day. None was spent on this check.`,
      },
    ]
  }
  let server: FeedServer
  try {
    server = await openFeedServer(source)
  } catch (error) {
    return [failed("feed_server", error)]
  }
  try {
    const checks: CheckResult[] =
      source.protocol === "https"
        ? []
        : [
            {
              id: "feed_server",
              ok: true,
              message:
                source.protocol === "folder"
                  ? `Opened the folder "${source.path}" below ${source.root}.`
                  : `Logged in at ${source.host}:${source.port}.`,
            },
          ]
    const archive = await lookForArchive(server, source)
    checks.push(...archive.checks)
    for (const file of files) {
      checks.push(await look(server, source, file, archive.found))
    }
    return checks
  } finally {
    server.close()
  }
}

async function lookForArchive(
  server: FeedServer,
  source: FeedFilesSource
): Promise<{ checks: CheckResult[]; found: RemoteFile | null }> {
  const { archive } = source
  if (!archive || !isSearchable(source, archive.pattern)) {
    return { checks: [], found: null }
  }
  const id = "feed_archive"
  try {
    const found = await server.find(archive.pattern)
    const what = found
      ? `${found.name}${sizeText(found.size)}`
      : "not there; the files may lie there by themselves"
    const message = `${archive.label}: ${what}.`
    return { checks: [{ id, ok: true, message }], found }
  } catch (error) {
    return { checks: [failed(id, error)], found: null }
  }
}

/** @param archive that may hold the file */
async function look(
  server: FeedServer,
  source: FeedFilesSource,
  file: WantedFile,
  archive: RemoteFile | null
): Promise<CheckResult> {
  const id = `feed_file_${file.id}`
  const pattern = source.files[file.id]
  const absent = archive
    ? {
        id,
        ok: true,
        message: `${file.label}: to be found in ${archive.name} when the feed is pulled.`,
      }
    : {
        id,
        ok: !file.isRequired,
        message: file.isRequired
          ? `${file.label}: no file matches "${pattern ?? ""}" in "${source.path}". Check the feed's path and file names.`
          : `${file.label}: not there; it is optional.`,
      }
  if (
    pattern === undefined ||
    ((archive || !file.isRequired) && !isSearchable(source, pattern))
  ) {
    return absent
  }
  try {
    const found = await server.find(pattern)
    return found
      ? {
          id,
          ok: true,
          message: `${file.label}: ${found.name}${sizeText(found.size)}.`,
        }
      : absent
  } catch (error) {
    return failed(id, error)
  }
}

function failed(id: string, error: unknown): CheckResult {
  const { message } = describeFailure("could not reach the feed server", error)
  return { id, ok: false, message: capitalize(message) }
}

const capitalize = (text: string) =>
  text.charAt(0).toUpperCase() + text.slice(1)

const sizeText = (bytes: number | null) =>
  bytes === null ? "" : `, ${bytes.toLocaleString("en-US")} bytes`
