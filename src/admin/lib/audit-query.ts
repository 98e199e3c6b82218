import { auditSubjects, type ListAuditQuery } from "../../schemas/audit"
import { filterValue } from "./filter-value"

/** What the history's URL may carry. */
export interface AuditParameters {
  offset?: string | undefined
  order?: string | undefined
  subject?: string | undefined
  actor_id?: string | undefined
}

/** The API's query for the history's URL; what it can't read is left out. */
export function auditQuery(
  url: Readonly<AuditParameters>,
  limit: number
): Partial<ListAuditQuery> {
  const offset = Number(url.offset)
  const given = filterValue(url.subject)
  const subject = auditSubjects.find((known) => known === given)
  const actor = filterValue(url.actor_id)
  const order = (["at", "-at"] as const).find((known) => known === url.order)
  return {
    limit,
    offset: Number.isInteger(offset) && offset > 0 ? offset : 0,
    ...(subject ? { subject } : {}),
    ...(actor ? { actor_id: actor } : {}),
    ...(order ? { order } : {}),
  }
}
