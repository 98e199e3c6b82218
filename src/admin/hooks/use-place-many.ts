import { useMutation, useQueryClient } from "@tanstack/react-query"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

/** Begins to place many orders; a person has confirmed it. */
export function usePlaceMany() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (orderIds: readonly string[]) =>
      postJson<{ batch: { id: string } }>("/admin/dropship/orders/batch", {
        confirm: true,
        order_ids: orderIds,
      }),
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: dropshipKeys.bulkRuns() }),
  })
}
