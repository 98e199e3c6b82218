import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  feedHistoryQuery,
  feedRejectionFilter,
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
  {
    matcher: "/admin/dropship/feed-runs/:id/rejections.csv",
    methods: ["GET"],
    middlewares: [validateQuery(feedRejectionFilter)],
  },
  {
    matcher: "/admin/dropship/feed-history",
    methods: ["GET"],
    middlewares: [validateQuery(feedHistoryQuery)],
  },
]
