import { z } from "@medusajs/framework/zod"
import {
  auditChangeSchema,
  auditSubjects,
  type AuditChange,
  type AuditEntry,
  type ListAuditQuery,
} from "../../schemas/audit"
import { ItemRuleService } from "./item-rule-service"

/** Fields of one entry; more of them nobody reads. */
const greatestChanges = 200

const rowSchema = z.object({
  id: z.string(),
  at: z.date().transform((at) => at.toISOString()),
  actor_id: z.string(),
  subject: z.enum(auditSubjects),
  subject_id: z.string().nullable(),
  changes: z.array(auditChangeSchema),
  changes_left_out: z.number(),
})

/** Who changed what: the history of all that people set. */
export class AuditService extends ItemRuleService {
  /** @returns id of the entry; null: nothing changed, and none was made */
  async recordChanges(
    of: Pick<AuditEntry, "actor_id" | "subject" | "subject_id">,
    changes: readonly AuditChange[]
  ): Promise<string | null> {
    if (changes.length === 0) {
      return null
    }
    const { id } = await this.createAuditEntries({
      ...of,
      at: new Date(),
      // A list is JSON too; the model's type says "object".
      changes: changes.slice(0, greatestChanges) as unknown as Record<
        string,
        unknown
      >,
      changes_left_out: Math.max(0, changes.length - greatestChanges),
    })
    return id
  }

  /** Takes back an entry whose change was taken back. */
  async forgetChanges(id: string): Promise<void> {
    await this.deleteAuditEntries(id)
  }

  /** A page of the history. */
  async listAudit({
    limit,
    offset,
    order,
    ...filter
  }: ListAuditQuery): Promise<{ entries: AuditEntry[]; count: number }> {
    const direction = order.startsWith("-") ? "DESC" : "ASC"
    const [rows, count] = await this.listAndCountAuditEntries(filter, {
      take: limit,
      skip: offset,
      order: { at: direction, id: direction },
    })
    return { entries: rows.map((row) => rowSchema.parse(row)), count }
  }
}
