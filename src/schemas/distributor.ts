import { z } from "@medusajs/framework/zod"

/** How a feed is fetched. `ftps` is FTP with explicit TLS. */
export const feedProtocols = ["ftp", "ftps", "https"] as const

/** What a merchant may set of a distributor's feed; all fields optional. */
export const feedSettingsBody = z.strictObject({
  protocol: z.enum(feedProtocols).optional(),
  host: z.string().trim().min(1).max(253).nullable().optional(),
  port: z.number().int().min(1).max(65535).nullable().optional(),
  user: z.string().nullable().optional(),
  /** Empty keeps the stored one. */
  password: z.string().optional(),
  path: z.string().optional(),
  /** Cron expression in `timezone`; null: no pulls by schedule. */
  schedule: z.string().nullable().optional(),
  /** IANA name. */
  timezone: z.string().optional(),
  /** Name pattern by file id, for example `{ "items": "*list*.csv" }`. */
  files: z.record(z.string(), z.string().min(1)).optional(),
  allow_self_signed: z.boolean().optional(),
})
export type FeedSettingsBody = z.infer<typeof feedSettingsBody>

export const orderSettingsBody = z.strictObject({
  ship_method: z.string().optional(),
  allow_split: z.boolean().optional(),
  allow_backorder: z.boolean().optional(),
  /** In the distributor's currency unit. */
  dropship_fee: z.number().min(0).max(10_000).optional(),
  po_prefix: z
    .string()
    .regex(/^[A-Z0-9-]{0,4}$/, "A-Z, 0-9 and -, at most 4 characters")
    .optional(),
})
export type OrderSettingsBody = z.infer<typeof orderSettingsBody>

/** Body of `POST /admin/dropship/distributors/:id`. */
export const updateDistributorBody = z.strictObject({
  /** Empty secret keeps the stored one. */
  credentials: z.record(z.string(), z.string()).optional(),
  prerequisites: z.record(z.string(), z.boolean()).optional(),
  settings: orderSettingsBody.optional(),
  feed: feedSettingsBody.optional(),
  is_enabled: z.boolean().optional(),
})
export type UpdateDistributorBody = z.infer<typeof updateDistributorBody>

/** A distributor and the merchant's account with it, secrets masked. */
export interface Distributor {
  id: string
  name: string
  currency_code: string
  is_enabled: boolean
  is_configured: boolean
  /** What is missing before the account can be enabled, in words. */
  missing: string[]
  setup_hint: string
  /** Masked: `••••4f2a`. */
  credentials: Record<string, string>
  credential_fields: {
    name: string
    label: string
    is_secret: boolean
    is_required: boolean
  }[]
  prerequisites: { id: string; label: string; confirmed_at: string | null }[]
  settings: Required<OrderSettingsBody>
  ship_methods: { id: string; label: string }[]
  warehouses: { code: string; name: string }[]
  /** Greatest lengths of the fields of an order. */
  order_limits: {
    ship_to: Record<string, { max_length: number; is_required: boolean }>
    countries: string[]
    po_number_length: number
  }
  feed: {
    protocol: (typeof feedProtocols)[number]
    host: string | null
    port: number | null
    user: string | null
    /** `••••` when one is stored, else empty. */
    password: string
    path: string
    schedule: string | null
    timezone: string
    files: Record<string, string>
    file_labels: Record<string, string>
    allow_self_signed: boolean
    next_run_at: string | null
  }
  stock_location_id: string | null
  last_verified_at: string | null
  last_error: string | null
}

export interface DistributorCheck {
  id: string
  ok: boolean
  message: string
}

/** Answer of `POST /admin/dropship/distributors/:id/verify`. */
export interface VerifyDistributorResponse {
  ok: boolean
  checks: DistributorCheck[]
}
