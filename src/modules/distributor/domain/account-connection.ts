import type { DistributorAdapter } from "../../../distributors/adapter"
import type { Account } from "./account"

/** How an account reaches its distributor. */
export interface AccountConnection {
  /** Null: nobody has told it. */
  baseUrl: string | null
  /** The deployment decides the address, and the merchant can't change it. */
  isBaseUrlFixed: boolean
  /** By field of the adapter's settings, all of them. */
  settings: Readonly<Record<string, string | boolean>>
}

/** @param fixedBaseUrl of the deployment: plugin option or environment */
export function accountConnection(
  adapter: DistributorAdapter,
  account: Account,
  fixedBaseUrl: string | undefined
): AccountConnection {
  const { base_url = null, settings = {} } = account.connection
  return {
    baseUrl: fixedBaseUrl ?? base_url ?? adapter.defaultBaseUrl,
    isBaseUrlFixed: fixedBaseUrl !== undefined,
    settings: adapter.settings?.parse(settings) ?? {},
  }
}
