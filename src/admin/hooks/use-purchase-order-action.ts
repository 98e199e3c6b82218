import { useMutation, useQueryClient } from "@tanstack/react-query"
import { ordersQueryKeys } from "@medusajs/dashboard/hooks"
import type { SettleAttentionBody } from "../../schemas/attention"
import type {
  EnterOrderNumberBody,
  PurchaseOrder,
} from "../../schemas/purchase-order"
import type {
  CancelPurchaseOrderBody,
  EnterShipmentBody,
} from "../../schemas/purchase-order-life"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

/** What each action sends along. */
interface ActionBodies {
  /** Asks the distributor now. */
  sync: undefined
  /** Looks up, then sends again. */
  retry: undefined
  /** Tells the number of the distributor's order. */
  "distributor-orders": EnterOrderNumberBody
  /** Cancels what has not left. */
  cancel: CancelPurchaseOrderBody
  /** Says that what it waited for is dealt with. */
  attention: SettleAttentionBody
  /** Tells of a parcel. */
  shipments: EnterShipmentBody
}

/** Does something with a purchase order, and shows what came of it. */
export function usePurchaseOrderAction<Action extends keyof ActionBodies>(
  id: string,
  action: Action
) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: ActionBodies[Action]) =>
      postJson<{ purchase_order: PurchaseOrder }>(
        `/admin/dropship/purchase-orders/${id}/${action}`,
        body ?? {}
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
