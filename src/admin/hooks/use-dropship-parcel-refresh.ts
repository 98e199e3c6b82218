import { useQueryClient } from "@tanstack/react-query"
import { ordersQueryKeys } from "@medusajs/dashboard/hooks"
import { useEffect, useRef } from "react"
import type { Dropship } from "../../schemas/dropship"

/**
 * A parcel that a job found is a fulfillment of the order: when one appears,
 * Medusa's own sections of the order page are read again too.
 */
export function useDropshipParcelRefresh({ purchase_orders }: Dropship) {
  const queryClient = useQueryClient()
  const count = purchase_orders
    .flatMap((order) => order.shipments)
    .filter((parcel) => parcel.fulfillment_id !== null).length
  const known = useRef(count)

  useEffect(() => {
    if (known.current !== count) {
      known.current = count
      void queryClient.invalidateQueries({ queryKey: ordersQueryKeys.all })
    }
  }, [count, queryClient])
}
