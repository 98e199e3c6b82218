import { z } from "@medusajs/framework/zod"

/** What the host's process is told at its start, in one environment variable. */
export const hostOrderSchema = z.object({
  /** Set: the shop is made first, and its feed comes from this port. */
  seed: z.object({ ftp_port: z.number() }).nullable(),
})
export type HostOrder = z.infer<typeof hostOrderSchema>

/** To the host: a held run is to be applied. */
export const hostTaskSchema = z.object({ approve: z.string() })
export type HostTask = z.infer<typeof hostTaskSchema>
