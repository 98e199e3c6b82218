import { z } from "@medusajs/framework/zod"

/** What of a mail is kept in a folder's index. */
export const messageSchema = z.object({
  id: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  html: z.string().nullable(),
  messageId: z.string().nullable(),
  /** By lower-case name; of a repeated header the last. */
  headers: z.record(z.string(), z.string()),
  receivedAt: z.coerce.date(),
})

/** One mail as it arrived. */
export type SandboxMessage = z.infer<typeof messageSchema>
