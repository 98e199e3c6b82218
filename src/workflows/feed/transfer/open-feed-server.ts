import type { FeedFilesSource } from "../../../modules/distributor/domain/feed-source"
import type { FeedServer } from "./feed-server"
import { openFolderFeedServer } from "./folder-feed-server"
import { openFtpFeedServer } from "./ftp-feed-server"
import { openHttpsFeedServer } from "./https-feed-server"

/** @throws FeedTransferError */
export async function openFeedServer(
  source: FeedFilesSource
): Promise<FeedServer> {
  if (source.protocol === "folder") {
    return openFolderFeedServer(source)
  }
  return source.protocol === "https"
    ? openHttpsFeedServer(source)
    : openFtpFeedServer(source)
}
