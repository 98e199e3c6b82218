import { useMutation, useQueryClient } from "@tanstack/react-query"
import { ordersQueryKeys } from "@medusajs/dashboard/hooks"
import type { PurchaseOrder } from "../../schemas/purchase-order"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

/** `sync` asks the distributor now; `retry` looks up, then sends again. */
export function usePurchaseOrderAction(id: string, action: "sync" | "retry") {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () =>
      postJson<{ purchase_order: PurchaseOrder }>(
        `/admin/dropship/purchase-orders/${id}/${action}`,
        {}
      ),
    onSettled: async () => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: dropshipKeys.all }),
        // A parcel makes a fulfillment of the order.
        queryClient.invalidateQueries({ queryKey: ordersQueryKeys.all }),
      ])
    },
  })
}
