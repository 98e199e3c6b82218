import { useQuery } from "@tanstack/react-query"
import type { Cancellation } from "../../schemas/purchase-order-life"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** What canceling a purchase order would come to, as things stand. */
export function useCancellation(purchaseOrderId: string) {
  return useQuery({
    queryKey: dropshipKeys.cancellation(purchaseOrderId),
    queryFn: () =>
      sdk.client.fetch<{ cancellation: Cancellation }>(
        `/admin/dropship/purchase-orders/${purchaseOrderId}/cancel`
      ),
    staleTime: 0,
  })
}
