import { z } from "@medusajs/framework/zod"

/** What the host's process is told at its start, in one environment variable. */
export const hostOrderSchema = z.object({
  port: z.number(),
  /** Written into the store once it is seeded. */
  demo_id: z.string(),
  ftp_port: z.number(),
  /** Asks for news of all purchase orders so often; null: not at all. */
  ask_every_ms: z.number().nullable(),
})
export type HostOrder = z.infer<typeof hostOrderSchema>

/** To the host: the admin lies built in this folder. */
export const adminBuiltSchema = z.object({ admin_folder: z.string() })

/** From the host. `ready`: the store is seeded and the admin is shown. */
export const hostNewsSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("progress"), message: z.string() }),
  z.object({ type: z.literal("ready") }),
])
export type HostNews = z.infer<typeof hostNewsSchema>
