import { useTranslation } from "react-i18next"
import { usePurchaseOrder } from "../../hooks/use-purchase-order"

/** The list's name in the breadcrumbs. */
export function PurchaseOrdersBreadcrumb() {
  const { t } = useTranslation("dropship")
  return <span>{t("purchaseOrders.title")}</span>
}

/** A purchase order's number in the breadcrumbs. */
export function PurchaseOrderBreadcrumb({ id }: { id: string }) {
  const { data } = usePurchaseOrder(id)
  return data ? <span>{data.purchase_order.po_number}</span> : null
}

/** The name of the orders to drop-ship in the breadcrumbs. */
export function ToDropShipBreadcrumb() {
  const { t } = useTranslation("dropship")
  return <span>{t("toDropShip.title")}</span>
}
