import type { MiddlewareRoute } from "@medusajs/framework/http"
import { updateSettingsBody } from "../../../../schemas/settings"
import { validateBody } from "../../../validate"

export const settingsMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/settings",
    methods: ["POST"],
    middlewares: [validateBody(updateSettingsBody)],
  },
]
