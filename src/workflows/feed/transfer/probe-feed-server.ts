import type { CheckResult, FeedFile } from "../../../distributors/adapter"
import type { FeedSource } from "../../../modules/distributor/domain/feed-source"
import { describeFailure } from "./describe-failure"
import type { FeedServer } from "./feed-server"
import { isSearchable } from "./is-searchable"
import { openFeedServer } from "./open-feed-server"

type ProbedFile = Pick<FeedFile, "id" | "label" | "isRequired">

/**
 * Logs in at the feed server and looks for the feed's files; fetches nothing
 * and changes nothing. A failure is a result, not an exception.
 *
 * @param files of the distributor's adapter
 */
export async function probeFeedServer(
  source: FeedSource,
  files: readonly ProbedFile[]
): Promise<CheckResult[]> {
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
              message: `Logged in at ${source.host}:${source.port}.`,
            },
          ]
    for (const file of files) {
      checks.push(await look(server, source, file))
    }
    return checks
  } finally {
    server.close()
  }
}

async function look(
  server: FeedServer,
  source: FeedSource,
  file: ProbedFile
): Promise<CheckResult> {
  const id = `feed_file_${file.id}`
  const pattern = source.files[file.id]
  const absent = {
    id,
    ok: !file.isRequired,
    message: file.isRequired
      ? `${file.label}: no file matches "${pattern ?? ""}" in "${source.path}". Check the feed's path and file names.`
      : `${file.label}: not there; it is optional.`,
  }
  if (
    pattern === undefined ||
    (!file.isRequired && !isSearchable(source, pattern))
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
