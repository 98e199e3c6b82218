import { defineRouteConfig } from "@medusajs/admin-sdk"
import { PurchaseOrdersBreadcrumb } from "../../components/purchase-order/breadcrumbs"
import { PurchaseOrderList } from "../../components/purchase-order/purchase-order-list"

/** Orders › Purchase Orders. */
const PurchaseOrdersPage = () => <PurchaseOrderList />

export const config = defineRouteConfig({
  label: "purchaseOrders.title",
  translationNs: "dropship",
  nested: "/orders",
})

export const handle = {
  breadcrumb: () => <PurchaseOrdersBreadcrumb />,
}

export default PurchaseOrdersPage
