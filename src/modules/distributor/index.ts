import { Module } from "@medusajs/framework/utils"
import checkEncryptionKey from "./loaders/check-encryption-key"
import { DISTRIBUTOR_MODULE } from "./module-key"
import { DistributorModuleService } from "./service"

export { DISTRIBUTOR_MODULE } from "./module-key"
export { DistributorModuleService } from "./service"

export default Module(DISTRIBUTOR_MODULE, {
  service: DistributorModuleService,
  loaders: [checkEncryptionKey],
})
