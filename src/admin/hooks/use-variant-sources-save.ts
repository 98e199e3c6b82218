import { useMutation, useQueryClient } from "@tanstack/react-query"
import { variantsQueryKeys } from "@medusajs/dashboard/hooks"
import type { UpdateVariantSourcesBody } from "../../schemas/item"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

/** Stores what a person decided about a variant's items. */
export function useVariantSourcesSave(variantId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: UpdateVariantSourcesBody) =>
      postJson<unknown>(`/admin/dropship/variants/${variantId}/sources`, body),
    onSuccess: async () => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: dropshipKeys.all }),
        // Its stock is published anew.
        queryClient.invalidateQueries({ queryKey: variantsQueryKeys.all }),
      ])
    },
  })
}
