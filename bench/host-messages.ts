import { z } from "@medusajs/framework/zod"
import { samplesSchema } from "./samples"

/** What the host's process is told at its start, in one environment variable. */
export const hostOrderSchema = z.object({
  ftp_port: z.number(),
  /** The feed server's root. */
  feed_folder: z.string(),
})
export type HostOrder = z.infer<typeof hostOrderSchema>

/** Rows that are measured inside Medusa's process. */
const hostRowNames = [
  "feed",
  "million",
  "place_order",
  "publish_levels",
] as const
export type HostRow = (typeof hostRowNames)[number]

/** To the host. */
export const hostTaskSchema = z.union([
  z.object({ measure: z.enum(hostRowNames) }),
  z.object({ open: z.enum(["wide_order", "many_orders"]) }),
])
export type HostTask = z.infer<typeof hostTaskSchema>

/** What a client of Medusa must know to ask for the prepared order. */
const shopSchema = z.object({
  /** Without a slash at its end. */
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  order_id: z.string(),
})
export type Shop = z.infer<typeof shopSchema>

/** Orders that wait to be placed, and to be sent from the shop's own shelf. */
const manyOrdersSchema = z.object({
  bought: z.array(z.string()),
  own: z.array(
    z.object({
      id: z.string(),
      items: z.array(z.object({ id: z.string(), quantity: z.number() })),
    })
  ),
  stock_location_id: z.string(),
  shipping_option_id: z.string(),
})
export type ManyOrders = z.infer<typeof manyOrdersSchema>

/** From the host. `measured` holds samples by row. */
export const hostNewsSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("progress"), message: z.string() }),
  z.object({ type: z.literal("ready"), shop: shopSchema }),
  z.object({ type: z.literal("wide_order"), order_id: z.string() }),
  z.object({ type: z.literal("many_orders"), orders: manyOrdersSchema }),
  z.object({
    type: z.literal("measured"),
    samples: z.record(z.string(), samplesSchema),
  }),
])
export type HostNews = z.infer<typeof hostNewsSchema>
