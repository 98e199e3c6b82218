import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Dropship } from "../../schemas/dropship"
import { dropshipKeys } from "../lib/query-keys"
import { refreshInterval } from "../lib/refresh-interval"
import { sdk } from "../lib/sdk"

/**
 * An order's drop ship.
 *
 * @param revision changes whenever the order does (paid, canceled,
 *   fulfilled): its drop ship is read again then
 */
export function useDropshipOrder(orderId: string, revision: string) {
  return useQuery({
    queryKey: [...dropshipKeys.order(orderId), revision],
    queryFn: () =>
      sdk.client.fetch<{ dropship: Dropship }>(
        `/admin/dropship/orders/${orderId}`
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) =>
      refreshInterval(state.data?.dropship.purchase_orders ?? []),
  })
}
