import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  mailPreviewBody,
  mailPreviewQuery,
} from "../../../../schemas/mail-texts"
import { validateBody, validateQuery } from "../../../validate"

export const mailPreviewMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/mail-preview",
    methods: ["GET"],
    middlewares: [validateQuery(mailPreviewQuery)],
  },
  {
    matcher: "/admin/dropship/mail-preview",
    methods: ["POST"],
    middlewares: [validateBody(mailPreviewBody)],
  },
  {
    matcher: "/admin/dropship/mail-preview/send",
    methods: ["POST"],
    middlewares: [validateBody(mailPreviewBody)],
  },
]
