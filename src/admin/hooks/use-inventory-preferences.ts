import { useQuery } from "@tanstack/react-query"
import type { FulfillmentPreference } from "../../schemas/inventory-rule"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** Which distributor fulfils a brand when several could. */
export function useInventoryPreferences() {
  return useQuery({
    queryKey: dropshipKeys.preferences(),
    queryFn: () =>
      sdk.client.fetch<{ preferences: FulfillmentPreference[] }>(
        "/admin/dropship/fulfillment-preferences"
      ),
  })
}
