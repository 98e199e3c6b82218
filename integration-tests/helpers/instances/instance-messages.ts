import { z } from "@medusajs/framework/zod"

/** What an instance can be told to do. */
export const instanceTaskSchema = z.discriminatedUnion("type", [
  /** Makes the store and its admin, and sets WPS up. */
  z.object({ type: z.literal("open_shop"), ftp_port: z.number() }),
  /** Buyers order so many times. */
  z.object({
    type: z.literal("order"),
    sku: z.string(),
    quantity: z.number(),
    times: z.number(),
  }),
  z.object({
    type: z.literal("run_job"),
    job: z.enum(["recover", "track", "pull_feeds"]),
  }),
])
export type InstanceTask = z.infer<typeof instanceTaskSchema>

const orderSchema = z.object({ id: z.string(), email: z.string() })

/** What comes back, and that it has started. */
export const instanceNewsSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ready"), url: z.string() }),
  z.object({
    type: z.literal("opened"),
    headers: z.record(z.string(), z.string()),
  }),
  z.object({ type: z.literal("ordered"), orders: z.array(orderSchema) }),
  z.object({ type: z.literal("ran") }),
  z.object({ type: z.literal("failed"), message: z.string() }),
])
export type InstanceNews = z.infer<typeof instanceNewsSchema>
