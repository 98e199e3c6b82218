import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  listFeedRunsQuery,
  listRejectionsQuery,
} from "../../../../schemas/feed-run"
import { validateQuery } from "../../../validate"

export const feedRunMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/feed-runs",
    methods: ["GET"],
    middlewares: [validateQuery(listFeedRunsQuery)],
  },
  {
    matcher: "/admin/dropship/feed-runs/:id/rejections",
    methods: ["GET"],
    middlewares: [validateQuery(listRejectionsQuery)],
  },
]
