import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import {
  purchaseOrderStatuses,
  type PurchaseOrderStatus,
} from "../../../schemas/purchase-order"

/** A purchase order's status in words and colour. */
export function PurchaseOrderStatusBadge({
  status,
}: {
  status: PurchaseOrderStatus
}) {
  const { t } = useTranslation("dropship")
  return (
    <StatusBadge
      color={purchaseOrderStatuses[status].color}
      className="text-nowrap"
    >
      {t(`purchaseOrders.status.${status}`)}
    </StatusBadge>
  )
}
