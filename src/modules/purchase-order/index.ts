import { Module } from "@medusajs/framework/utils"
import { PURCHASE_ORDER_MODULE } from "./module-key"
import { PurchaseOrderModuleService } from "./service"

export { PURCHASE_ORDER_MODULE } from "./module-key"
export { PurchaseOrderModuleService } from "./service"

export default Module(PURCHASE_ORDER_MODULE, {
  service: PurchaseOrderModuleService,
})
