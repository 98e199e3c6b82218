import { useQuery } from "@tanstack/react-query"
import type { PurchaseOrder } from "../../schemas/purchase-order"
import { dropshipKeys } from "../lib/query-keys"
import { refreshInterval } from "../lib/refresh-interval"
import { sdk } from "../lib/sdk"

/** One purchase order, read again by itself while it can change. */
export function usePurchaseOrder(id: string) {
  return useQuery({
    queryKey: dropshipKeys.purchaseOrder(id),
    queryFn: () =>
      sdk.client.fetch<{ purchase_order: PurchaseOrder }>(
        `/admin/dropship/purchase-orders/${id}`
      ),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data ? refreshInterval([state.data.purchase_order]) : false,
  })
}
