import { MedusaError } from "@medusajs/framework/utils"
import type {
  DistributorAdapter,
  FeedDefinition,
} from "../../../distributors/adapter"
import type { feedProtocols } from "../../../schemas/distributor"
import type { Account } from "./account"
import { accountFeed, archiveKey } from "./account-feed"

/** Where and how a feed is fetched; never leaves the server. */
export type FeedSource = FeedFilesSource | FeedApiSource

/** A place that files are fetched from by their names. */
export type FeedFilesSource = FeedServerSource | FeedFolderSource

/** A server that the distributor puts its files on. */
export interface FeedServerSource extends FeedNames {
  protocol: Exclude<(typeof feedProtocols)[number], "api" | "folder">
  host: string
  port: number
  user: string | null
  password: string | null
  path: string
  allowSelfSigned: boolean
  /** Nothing in a private network is called, whatever its name. */
  publicHostsOnly: boolean
}

/** A folder of this machine, filled by whoever runs it. */
export interface FeedFolderSource extends FeedNames {
  protocol: "folder"
  /** The deployment's: nothing beside it is ever read. */
  root: string
  /** Below the root. */
  path: string
}

/** The distributor's API, by the account's credentials. */
export interface FeedApiSource extends FeedNames {
  protocol: "api"
  distributorName: string
  download: NonNullable<FeedDefinition["download"]>
}

interface FeedNames {
  /** Name pattern by file id. */
  files: Record<string, string>
  /** A ZIP that may hold the files; null: there is none. */
  archive: { label: string; pattern: string } | null
  /** The account's values of the adapter's settings, for reading the files. */
  settings: Readonly<Record<string, unknown>>
}

/** What a deployment decides about feeds. */
export interface FeedDeployment {
  /** Below it a folder may be a source; null: none may. */
  feedFolder: string | null
  /** A feed server may lie in a private network. */
  allowPrivateHosts: boolean
}

const defaultPorts = { ftp: 21, ftps: 21, https: 443 } as const

/**
 * @param settings the account's values of the adapter's settings
 * @throws MedusaError NOT_ALLOWED when no server is entered, and for a folder
 *   where the deployment names none
 */
export function feedSource(
  adapter: DistributorAdapter,
  account: Account,
  password: string | null,
  settings: Readonly<Record<string, unknown>>,
  deployment: FeedDeployment = { feedFolder: null, allowPrivateHosts: false }
): FeedSource {
  const { feedFolder } = deployment
  const feed = accountFeed(adapter, account)
  const names = { ...feedNames(adapter, feed.files), settings }
  if (feed.protocol === "api") {
    const { download } = adapter.feed
    if (!download) {
      throw notAllowed(
        `${adapter.name} does not give its feed over the API. Nothing was fetched. Choose another protocol in the settings of ${adapter.name}.`
      )
    }
    return {
      protocol: feed.protocol,
      distributorName: adapter.name,
      download,
      ...names,
    }
  }
  if (feed.protocol === "folder") {
    if (feedFolder === null) {
      throw notAllowed(
        `The deployment names no feed folder any more. Nothing was fetched. Set DROPSHIP_FEED_FOLDER, or choose another protocol in the settings of ${adapter.name}.`
      )
    }
    const { protocol, path } = feed
    return { protocol, root: feedFolder, path, ...names }
  }
  if (feed.host === null) {
    throw notAllowed(
      `${adapter.name} has no feed server. Nothing was fetched. Enter its host in the settings of ${adapter.name}.`
    )
  }
  return {
    protocol: feed.protocol,
    host: feed.host,
    port: feed.port ?? defaultPorts[feed.protocol],
    user: feed.user,
    password,
    path: feed.path,
    allowSelfSigned: feed.allow_self_signed,
    publicHostsOnly: !deployment.allowPrivateHosts,
    ...names,
  }
}

function feedNames(
  { feed }: DistributorAdapter,
  { [archiveKey]: pattern, ...files }: Record<string, string>
): Pick<FeedNames, "files" | "archive"> {
  return {
    files,
    archive:
      feed.archive && pattern !== undefined
        ? { label: feed.archive.label, pattern }
        : null,
  }
}

const notAllowed = (message: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
