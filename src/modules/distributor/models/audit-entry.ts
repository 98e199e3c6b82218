import { model } from "@medusajs/framework/utils"

/** Who changed what, and when. Rows are only ever added. */
export const AuditEntry = model
  .define(
    { name: "AuditEntry", tableName: "dropship_audit_entry" },
    {
      id: model.id({ prefix: "daud" }).primaryKey(),
      at: model.dateTime(),
      actor_id: model.text(),
      subject: model.text(),
      subject_id: model.text().nullable(),
      /** As `auditChangeSchema`: a list; secrets without their values. */
      changes: model.json(),
      changes_left_out: model.number().default(0),
    }
  )
  .indexes([{ on: ["at"] }])
