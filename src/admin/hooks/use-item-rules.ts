import { useQuery } from "@tanstack/react-query"
import type { ItemRulesResponse } from "../../schemas/item-rule"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** The merchant's item rules in their order, and the defaults after them. */
export function useItemRules() {
  return useQuery({
    queryKey: dropshipKeys.itemRules(),
    queryFn: () =>
      sdk.client.fetch<ItemRulesResponse>("/admin/dropship/item-rules"),
  })
}
