import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { DownloadedFile } from "../../distributors/adapter"
import { DistributorError } from "../../distributors/kit/distributor-error"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../modules/distributor"
import type {
  FeedApiSource,
  FeedSource,
} from "../../modules/distributor/domain/feed-source"
import { SUPPLY_MODULE, type SupplyModuleService } from "../../modules/supply"
import { downloadFiles } from "./transfer/download-files"
import type { TransferredFile, WantedFile } from "./transfer/found-file"
import { transferFiles } from "./transfer/transfer-files"

export interface FetchFeedInput {
  run_id: string
  distributor_id: string
  source: FeedSource
  files: readonly WantedFile[]
  /** Outside the project; made when it isn't there. */
  folder: string
  /** Milliseconds before each further attempt at a feed server. */
  pauses: readonly number[]
  /** Least milliseconds between two looks at a file on a feed server. */
  settling?: number | undefined
}

/**
 * Brings a feed's files to this machine, from the distributor's server or
 * over its API.
 *
 * @throws FeedTransferError, or MedusaError NOT_ALLOWED when the account is
 *   not set up or the API was asked as often as it may be
 */
export async function fetchFeed(
  container: MedusaContainer,
  { source, ...input }: FetchFeedInput
): Promise<TransferredFile[]> {
  return source.protocol === "api"
    ? downloadFiles({
        ...input,
        source,
        download: async () => askForFeed(container, { source, ...input }),
      })
    : transferFiles({ ...input, source })
}

/** Each asking counts towards what the distributor allows in a day. */
async function askForFeed(
  container: MedusaContainer,
  given: { run_id: string; distributor_id: string; source: FeedApiSource }
): Promise<readonly DownloadedFile[]> {
  const { run_id, distributor_id, source } = given
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const gateway = await container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .connect(distributor_id)
  const { perDay } = source.download
  if (!gateway.downloadFeed) {
    throw notAllowed(
      `${source.distributorName} does not give its feed over the API; nothing was changed. Choose another protocol for the feed.`
    )
  }
  if (!(await supply.claimFeedDownload(run_id, perDay))) {
    throw notAllowed(
      `${source.distributorName} gives its feed ${perDay} times a day over the API, and that often it was asked for; nothing was changed. Pull the feed again tomorrow.`
    )
  }
  try {
    return await gateway.downloadFeed()
  } catch (error) {
    if (DistributorError.isInstance(error) && error.kind === "authentication") {
      await supply.releaseFeedDownload(run_id)
    }
    throw error
  }
}

const notAllowed = (message: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
