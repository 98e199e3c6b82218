import type { FeedServerSource } from "../../../modules/distributor/domain/feed-source"
import { FeedTransferError } from "./feed-transfer-error"

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"])

/**
 * Address of a feed file fetched over HTTPS: `name` is a whole address, or a
 * file below the source's path. Plain HTTP is for this machine alone.
 *
 * @throws FeedTransferError for a pattern: a web server can't be searched
 */
export function feedUrl(
  source: Pick<FeedServerSource, "host" | "port" | "path">,
  name: string
): URL {
  if (name.includes("*")) {
    throw new FeedTransferError(
      `"${name}" is a pattern, and over HTTPS a file can't be searched for; nothing was changed. Enter the file's exact name or its https address.`,
      false
    )
  }
  const url = parse(isAddress(name) ? name : below(source, name), name)
  const isEncrypted = url.protocol === "https:"
  if (!isEncrypted && !(url.protocol === "http:" && isLoopback(url))) {
    throw new FeedTransferError(
      `"${name}" is not an https address; nothing was changed. Files are fetched over an encrypted connection only.`,
      false
    )
  }
  return url
}

const isAddress = (text: string) => /^[a-z]+:\/\//i.test(text)

const isLoopback = (url: URL) => loopback.has(url.hostname)

function below(
  source: Pick<FeedServerSource, "host" | "port" | "path">,
  name: string
): string {
  const origin = isAddress(source.host)
    ? source.host.replace(/\/+$/, "")
    : `https://${source.host}:${source.port}`
  const segments = `${source.path}/${name}`
    .split("/")
    .filter((segment) => segment !== "")
  if (segments.includes("..")) {
    throw new FeedTransferError(
      `"${name}" leaves the feed's path; nothing was changed.`,
      false
    )
  }
  return `${origin}/${segments.map(encodeURIComponent).join("/")}`
}

function parse(address: string, name: string): URL {
  try {
    return new URL(address)
  } catch {
    throw new FeedTransferError(
      `"${name}" gives no valid address (${address}); nothing was changed. Check the feed's host and file names.`,
      false
    )
  }
}
