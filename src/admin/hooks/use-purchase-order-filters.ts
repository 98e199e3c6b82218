import type { DataTableFilter } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import {
  purchaseOrderStatuses,
  shippedFilters,
} from "../../schemas/purchase-order"
import { useDropshipDistributors } from "./use-dropship-distributors"

const shippedLabels = {
  not_shipped: "purchaseOrders.filters.not_shipped",
  partially_shipped: "purchaseOrders.filters.partially_shipped",
  shipped: "purchaseOrders.filters.shippedAll",
} as const

/** Filters of the purchase order list; their ids are the API's. */
export function usePurchaseOrderFilters(): DataTableFilter[] {
  const { t } = useTranslation("dropship")
  const distributors = useDropshipDistributors().data?.distributors ?? []

  return [
    {
      id: "distributor_id",
      type: "radio",
      label: t("purchaseOrders.filters.distributor"),
      options: distributors.map(({ id, name }) => ({ label: name, value: id })),
    },
    {
      id: "status",
      type: "radio",
      label: t("purchaseOrders.filters.status"),
      options: Object.keys(purchaseOrderStatuses).map((status) => ({
        label: t(`purchaseOrders.status.${status}`),
        value: status,
      })),
    },
    {
      id: "shipped",
      type: "radio",
      label: t("purchaseOrders.filters.shipped"),
      options: shippedFilters.map((value) => ({
        label: t(shippedLabels[value]),
        value,
      })),
    },
    {
      id: "needs_attention",
      type: "radio",
      label: t("purchaseOrders.filters.needsAttention"),
      options: [
        { label: t("purchaseOrders.filters.yes"), value: "true" },
        { label: t("purchaseOrders.filters.no"), value: "false" },
      ],
    },
  ]
}
