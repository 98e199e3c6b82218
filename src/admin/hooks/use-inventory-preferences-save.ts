import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { SaveFulfillmentPreferencesBody } from "../../schemas/inventory-rule"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

/** Replaces all preferences. */
export function useInventoryPreferencesSave() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: SaveFulfillmentPreferencesBody) =>
      postJson<unknown>("/admin/dropship/fulfillment-preferences", body),
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: dropshipKeys.all }),
  })
}
