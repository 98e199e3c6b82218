import { contentKind, type ContentKind } from "./content-kind"
import { FeedTransferError } from "./feed-transfer-error"
import { unpackGzip } from "./unpack-gzip"

/** What a file is that is no feed's file, and what to do. */
const refusals: Partial<Record<ContentKind, string>> = {
  zip: "is a ZIP archive where a file of the feed was expected; nothing was changed. If the distributor packs its files, enter the archive's name in the feed's settings; an archive within another is not opened.",
  gzip: "is packed more than once; nothing was changed. Ask the distributor for a file that is packed once, or not at all.",
  page: "is a web page and no file of the feed, as when a log-in is needed; nothing was changed. Check the feed's address, user and password.",
  binary:
    "is no text, so it can't be a file of the feed; nothing was changed. Check the feed's file names.",
}

/**
 * Makes sure that an arrived file can be read as text: gzip is unpacked in
 * its place, what is no text is refused.
 *
 * @param given.isPackable false within an archive
 * @throws FeedTransferError
 */
export async function settleContent(
  path: string,
  name: string,
  { isPackable = true }: { isPackable?: boolean } = {}
): Promise<void> {
  let kind = await contentKind(path)
  if (kind === "gzip" && isPackable) {
    await unpackGzip(path, name)
    kind = await contentKind(path)
  }
  const refusal = refusals[kind]
  if (refusal !== undefined) {
    throw new FeedTransferError(`${name} ${refusal}`, false)
  }
}
