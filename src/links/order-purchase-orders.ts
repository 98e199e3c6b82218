import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import PurchaseOrderModule from "../modules/purchase-order"

/** `order.purchase_orders`, read over the id that the purchase order keeps. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  {
    ...PurchaseOrderModule.linkable.purchaseOrder.id,
    primaryKey: "order_id",
  },
  { readOnly: true, isList: true }
)
