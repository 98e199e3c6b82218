import { Module } from "@medusajs/framework/utils"
import { SUPPLY_MODULE } from "./module-key"
import { SupplyModuleService } from "./service"

export { SUPPLY_MODULE } from "./module-key"
export { SupplyModuleService } from "./service"

export default Module(SUPPLY_MODULE, {
  service: SupplyModuleService,
})
