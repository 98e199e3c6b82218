import { z } from "@medusajs/framework/zod"
import { feedProtocols } from "../../../schemas/distributor"

/** Order settings that the merchant changed; absent: adapter's default. */
const storedSettingsSchema = z.object({
  ship_method: z.string().optional(),
  allow_split: z.boolean().optional(),
  allow_backorder: z.boolean().optional(),
  dropship_fee: z.number().optional(),
  freight_estimate: z.number().nullable().optional(),
  po_prefix: z.string().optional(),
})

/** Feed settings that the merchant changed; absent: default. */
const storedFeedSchema = z.object({
  protocol: z.enum(feedProtocols).optional(),
  host: z.string().nullable().optional(),
  port: z.number().nullable().optional(),
  user: z.string().nullable().optional(),
  path: z.string().optional(),
  schedule: z.string().nullable().optional(),
  stock_schedule: z.string().nullable().optional(),
  timezone: z.string().optional(),
  files: z.record(z.string(), z.string()).optional(),
  allow_self_signed: z.boolean().optional(),
  /** The password itself is among the secrets. */
  has_password: z.boolean().optional(),
})

/** How the API is reached; absent: adapter's default. */
const storedConnectionSchema = z.object({
  base_url: z.string().nullable().optional(),
  settings: z.record(z.string(), z.union([z.string(), z.boolean()])).optional(),
})

const accountSchema = z.object({
  is_enabled: z.boolean(),
  secrets: z.string().nullable(),
  credential_hints: z.record(z.string(), z.string()),
  prerequisites: z.record(z.string(), z.string()),
  connection: storedConnectionSchema,
  settings: storedSettingsSchema,
  feed: storedFeedSchema,
  next_feed_run_at: z.coerce.date().nullable(),
  next_stock_run_at: z.coerce.date().nullable(),
  stock_location_id: z.string().nullable(),
  service_zone_id: z.string().nullable(),
  last_verified_at: z.coerce.date().nullable(),
  last_error: z.string().nullable(),
  failing_since: z.coerce.date().nullable(),
})

/** An account as stored: what is absent takes the adapter's default. */
export type Account = z.infer<typeof accountSchema>

/** What is stored encrypted. */
export const secretsSchema = z.object({
  credentials: z.record(z.string(), z.string()),
  feed_password: z.string().nullable(),
})
export type Secrets = z.infer<typeof secretsSchema>

const newAccount: Account = {
  is_enabled: false,
  secrets: null,
  credential_hints: {},
  prerequisites: {},
  connection: {},
  settings: {},
  feed: {},
  next_feed_run_at: null,
  next_stock_run_at: null,
  stock_location_id: null,
  service_zone_id: null,
  last_verified_at: null,
  last_error: null,
  failing_since: null,
}

/** @param row of the database or a copy; undefined: nothing was ever saved */
export function readAccount(row: unknown): Account {
  return row === undefined ? newAccount : accountSchema.parse(row)
}
