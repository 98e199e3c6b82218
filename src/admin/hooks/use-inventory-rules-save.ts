import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { SaveInventoryRulesBody } from "../../schemas/inventory-rule"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

/** Saves rules, all or none; every screen that shows sources is stale then. */
export function useInventoryRulesSave() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: SaveInventoryRulesBody) =>
      postJson<unknown>("/admin/dropship/inventory-rules", body),
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: dropshipKeys.all }),
  })
}
