import { useMutation, useQueryClient } from "@tanstack/react-query"
import { ordersQueryKeys } from "@medusajs/dashboard/hooks"
import type { HoldOrderBody } from "../../schemas/order-hold"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

/** Holds an order back from automatic mode and bulk runs, or releases it. */
export function useOrderHold(orderId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: HoldOrderBody) =>
      postJson<HoldOrderBody>(`/admin/dropship/orders/${orderId}/hold`, body),
    onSettled: async () => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: dropshipKeys.all }),
        // It stands in the order's metadata.
        queryClient.invalidateQueries({ queryKey: ordersQueryKeys.all }),
      ])
    },
  })
}
