import type { DistributorAdapter } from "../../../distributors/adapter"
import type { OrderSettingsBody } from "../../../schemas/distributor"
import type { Account } from "./account"

/** What the merchant set, over the adapter's defaults. */
export function accountSettings(
  adapter: DistributorAdapter,
  account: Account
): Required<OrderSettingsBody> {
  const { defaults } = adapter
  return {
    ship_method: defaults.shipMethod,
    allow_split: defaults.allowSplit,
    allow_backorder: defaults.allowBackorder,
    dropship_fee: defaults.dropshipFee,
    freight_estimate: null,
    po_prefix: defaults.poPrefix,
    ...account.settings,
  }
}
