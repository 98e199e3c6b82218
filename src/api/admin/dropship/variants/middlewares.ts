import type { MiddlewareRoute } from "@medusajs/framework/http"
import { updateVariantSourcesBody } from "../../../../schemas/item"
import { validateBody } from "../../../validate"

export const variantSourceMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/variants/:variant_id/sources",
    methods: ["POST"],
    middlewares: [validateBody(updateVariantSourcesBody)],
  },
]
