import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { SmtpNotification } from "./smtp-notification"

export default ModuleProvider(Modules.NOTIFICATION, {
  services: [SmtpNotification],
})
