import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { ApplyPresetBody } from "../../schemas/inventory-rule"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

/** Sets the rules of all warehouses at once. */
export function useInventoryRulesPreset() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: ApplyPresetBody) =>
      postJson<unknown>("/admin/dropship/inventory-rules/preset", body),
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: dropshipKeys.all }),
  })
}
