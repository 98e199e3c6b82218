import { useQuery } from "@tanstack/react-query"
import type { InventoryRule } from "../../schemas/inventory-rule"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** The rules of every warehouse of every distributor. */
export function useInventoryRules() {
  return useQuery({
    queryKey: dropshipKeys.inventoryRules(),
    queryFn: () =>
      sdk.client.fetch<{ inventory_rules: InventoryRule[] }>(
        "/admin/dropship/inventory-rules"
      ),
  })
}
