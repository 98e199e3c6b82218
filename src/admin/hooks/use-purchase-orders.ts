import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Page } from "../../schemas/pagination"
import type { PurchaseOrder } from "../../schemas/purchase-order"
import { dropshipKeys } from "../lib/query-keys"
import { refreshInterval } from "../lib/refresh-interval"
import { sdk } from "../lib/sdk"

/** A page of purchase orders; the query is the API's. */
export function usePurchaseOrders(query: Record<string, unknown>) {
  return useQuery({
    queryKey: dropshipKeys.purchaseOrders(query),
    queryFn: () =>
      sdk.client.fetch<Page & { purchase_orders: PurchaseOrder[] }>(
        "/admin/dropship/purchase-orders",
        { query }
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) =>
      refreshInterval(state.data?.purchase_orders ?? []),
  })
}
