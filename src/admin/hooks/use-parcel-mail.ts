import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { PurchaseOrder } from "../../schemas/purchase-order"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

/** Has the buyer mailed about a parcel now. */
export function useParcelMail(purchaseOrderId: string, shipmentId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () =>
      postJson<{ purchase_order: PurchaseOrder }>(
        `/admin/dropship/purchase-orders/${purchaseOrderId}/shipments/${shipmentId}/mail`,
        {}
      ),
    // A refusal is in the timeline too.
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: dropshipKeys.all }),
  })
}
