import type { MiddlewareRoute } from "@medusajs/framework/http"
import { updateDistributorBody } from "../../../../schemas/distributor"
import { beginFeedRunBody } from "../../../../schemas/feed-run"
import { validateBody } from "../../../validate"

export const distributorMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/distributors/:id",
    methods: ["POST"],
    middlewares: [validateBody(updateDistributorBody)],
  },
  {
    matcher: "/admin/dropship/distributors/:id/feed-runs",
    methods: ["POST"],
    middlewares: [validateBody(beginFeedRunBody)],
  },
]
