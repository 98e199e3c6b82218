import type { MiddlewareRoute } from "@medusajs/framework/http"
import { updateDistributorBody } from "../../../../schemas/distributor"
import { validateBody } from "../../../validate"

export const distributorMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/distributors/:id",
    methods: ["POST"],
    middlewares: [validateBody(updateDistributorBody)],
  },
]
