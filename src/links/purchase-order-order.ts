import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import PurchaseOrderModule from "../modules/purchase-order"

/** `purchase_order.order`, read over the id that the purchase order keeps. */
export default defineLink(
  {
    linkable: PurchaseOrderModule.linkable.purchaseOrder,
    field: "order_id",
  },
  OrderModule.linkable.order,
  { readOnly: true }
)
