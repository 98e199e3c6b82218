import type { MiddlewareRoute } from "@medusajs/framework/http"
import { saveFulfillmentPreferencesBody } from "../../../../schemas/inventory-rule"
import { validateBody } from "../../../validate"

export const fulfillmentPreferenceMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/fulfillment-preferences",
    methods: ["POST"],
    middlewares: [validateBody(saveFulfillmentPreferencesBody)],
  },
]
