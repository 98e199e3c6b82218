import type { FeedServerSource } from "../../../modules/distributor/domain/feed-source"
import type { FeedServer } from "./feed-server"
import { openFtpFeedServer } from "./ftp-feed-server"
import { openHttpsFeedServer } from "./https-feed-server"

/** @throws FeedTransferError */
export async function openFeedServer(
  source: FeedServerSource
): Promise<FeedServer> {
  return source.protocol === "https"
    ? openHttpsFeedServer(source)
    : openFtpFeedServer(source)
}
