import { MedusaError } from "@medusajs/framework/utils"
import type { DistributorAdapter } from "../../../distributors/adapter"
import type { feedProtocols } from "../../../schemas/distributor"
import type { Account } from "./account"
import { accountFeed } from "./account-feed"

/** Where and how a feed is fetched; never leaves the server. */
export interface FeedSource {
  protocol: (typeof feedProtocols)[number]
  host: string
  port: number
  user: string | null
  password: string | null
  path: string
  /** Name pattern by file id. */
  files: Record<string, string>
  allowSelfSigned: boolean
}

const defaultPorts = { ftp: 21, ftps: 21, https: 443 } as const

/** @throws MedusaError NOT_ALLOWED when no server is entered */
export function feedSource(
  adapter: DistributorAdapter,
  account: Account,
  password: string | null
): FeedSource {
  const feed = accountFeed(adapter, account)
  if (feed.host === null) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
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
    files: feed.files,
    allowSelfSigned: feed.allow_self_signed,
  }
}
