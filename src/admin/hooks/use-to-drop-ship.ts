import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Page } from "../../schemas/pagination"
import type { ToDropShipOrder } from "../../schemas/to-drop-ship"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** A page of the orders that distributors could supply; the query is the API's. */
export function useToDropShip(query: Record<string, string | number>) {
  return useQuery({
    queryKey: dropshipKeys.toDropShip(query),
    queryFn: () =>
      sdk.client.fetch<Page & { orders: ToDropShipOrder[] }>(
        "/admin/dropship/orders",
        { query }
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
