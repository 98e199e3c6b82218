import { useQuery } from "@tanstack/react-query"
import type {
  InventoryRulesPreview,
  PreviewInventoryRulesBody,
} from "../../schemas/inventory-rules-preview"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

/** What rules would do; never from memory, as stock and prices change. */
export function useInventoryRulesPreview(body: PreviewInventoryRulesBody) {
  return useQuery({
    queryKey: dropshipKeys.inventoryRulesPreview(body),
    queryFn: () =>
      postJson<{ preview: InventoryRulesPreview }>(
        "/admin/dropship/inventory-rules/preview",
        body
      ),
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
    refetchOnMount: "always",
  })
}
