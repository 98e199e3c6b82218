import {
  useIsMutating,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query"
import { toast } from "@medusajs/ui"
import { ordersQueryKeys } from "@medusajs/dashboard/hooks"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import type { PlacePurchaseOrdersBody } from "../../schemas/dropship"
import type { PurchaseOrder } from "../../schemas/purchase-order"
import { ApiError } from "../lib/api-error"
import { placementOutcome } from "../lib/placement-outcome"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

/**
 * Places an order's purchase orders, once at a time: a second call while one
 * runs does nothing. It goes on when the dialog is closed or the page left.
 *
 * @param isWatched the dialog shows how it ends; a toast says so otherwise
 */
export function useDropshipPlacement(orderId: string, isWatched: boolean) {
  const { t } = useTranslation("dropship")
  const queryClient = useQueryClient()
  const mutationKey = ["dropship", "place", orderId]
  const watched = useRef(isWatched)
  useEffect(() => {
    watched.current = isWatched
    return () => {
      watched.current = false
    }
  }, [isWatched])

  const mutation = useMutation({
    mutationKey,
    mutationFn: (body: PlacePurchaseOrdersBody) =>
      postJson<{ purchase_orders: PurchaseOrder[] }>(
        `/admin/dropship/orders/${orderId}`,
        body
      ),
    onSuccess: ({ purchase_orders }) => {
      if (watched.current) {
        return
      }
      const accepted = purchase_orders.filter(
        (order) => placementOutcome(order) === "accepted"
      ).length
      const message = t("dropship.result.toast", {
        accepted,
        count: purchase_orders.length,
      })
      if (accepted === purchase_orders.length) {
        toast.success(message)
      } else {
        toast.warning(message)
      }
    },
    onError: (error) => {
      if (!watched.current) {
        toast.error(
          error instanceof ApiError && error.isRefusal
            ? error.message
            : t("dropship.confirmStep.failedUnknown")
        )
      }
    },
    // A refusal may mean that the order changed meanwhile: read it again.
    onSettled: async () => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: dropshipKeys.all }),
        queryClient.invalidateQueries({ queryKey: ordersQueryKeys.all }),
      ])
    },
  })
  const isPlacing = useIsMutating({ mutationKey }) > 0

  return {
    isPlacing,
    result: mutation.data?.purchase_orders ?? null,
    error: mutation.error,
    reset: mutation.reset,
    place: (body: PlacePurchaseOrdersBody) => {
      if (queryClient.isMutating({ mutationKey }) === 0) {
        mutation.mutate(body)
      }
    },
  }
}
