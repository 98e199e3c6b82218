import { z } from "@medusajs/framework/zod"
import { orderQuery, paginationQuery } from "./pagination"

/** What a person may have changed; `subject_id` says which one of them. */
export const auditSubjects = [
  "settings",
  "distributor",
  "inventory_rules",
  "item_rules",
  "preferences",
  "brand_aliases",
  "variant",
  "feed_run",
  "order",
] as const
export type AuditSubject = (typeof auditSubjects)[number]

/** A value of one field, as it may be shown. */
export const auditValueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()),
])
export type AuditValue = z.infer<typeof auditValueSchema>

export const auditChangeSchema = z.object({
  /** Path within the subject: `feed.schedule`. */
  field: z.string(),
  before: auditValueSchema,
  after: auditValueSchema,
  /** Only that it was changed is known, not what it was or is. */
  is_secret: z.boolean().optional(),
})
export type AuditChange = z.infer<typeof auditChangeSchema>

/** Query of `GET /admin/dropship/audit`. */
export const listAuditQuery = z.object({
  ...paginationQuery,
  subject: z.enum(auditSubjects).optional(),
  /** Of a distributor, a variant, a feed run or an order. */
  subject_id: z.string().max(100).optional(),
  actor_id: z.string().max(100).optional(),
  order: orderQuery(["at"], "-at"),
})
export type ListAuditQuery = z.infer<typeof listAuditQuery>

/** One change that a person saved. */
export interface AuditEntry {
  id: string
  /** ISO 8601 UTC. */
  at: string
  /** Id of a user or an API key; `system`: no person. */
  actor_id: string
  subject: AuditSubject
  /** Null where there is only one of the kind. */
  subject_id: string | null
  changes: AuditChange[]
  /** Further changed fields, of a very large change. */
  changes_left_out: number
}
