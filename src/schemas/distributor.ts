import { z } from "@medusajs/framework/zod"

/**
 * How a feed is fetched. `ftps` is FTP with explicit TLS; `folder` is a folder
 * of the server, where the deployment names one; `api` is the distributor's
 * API, where it gives the feed.
 */
export const feedProtocols = ["ftp", "ftps", "https", "folder", "api"] as const

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
  /**
   * The same for runs that pull the stock files alone; null or empty: none by
   * schedule.
   */
  stock_schedule: z.string().nullable().optional(),
  /** IANA name. */
  timezone: z.string().optional(),
  /**
   * Name patterns by file id, for example `{ "items": "*list*.csv" }`: `*` is
   * any text, `|` parts alternatives. `archive` is a ZIP that may hold them.
   */
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
  /**
   * What a parcel costs to ship, in that unit; null: the average of what was
   * billed lately, as far as the distributor tells it.
   */
  freight_estimate: z.number().min(0).max(10_000).nullable().optional(),
  po_prefix: z
    .string()
    .regex(/^[A-Z0-9-]{0,4}$/, "A-Z, 0-9 and -, at most 4 characters")
    .optional(),
})
export type OrderSettingsBody = z.infer<typeof orderSettingsBody>

/** How the distributor's API is reached. */
export const connectionBody = z.strictObject({
  /** The whole path below which the endpoints lie; null: the default. */
  base_url: z
    .url({ protocol: /^https?$/, error: "must be an http or https address" })
    .max(500)
    .nullable()
    .optional(),
  /** By name of `connection_fields`. */
  settings: z.record(z.string(), z.union([z.string(), z.boolean()])).optional(),
})
export type ConnectionBody = z.infer<typeof connectionBody>

/** Body of `POST /admin/dropship/distributors/:id`. */
export const updateDistributorBody = z.strictObject({
  /** Empty secret keeps the stored one. */
  credentials: z.record(z.string(), z.string()).optional(),
  prerequisites: z.record(z.string(), z.boolean()).optional(),
  connection: connectionBody.optional(),
  settings: orderSettingsBody.optional(),
  feed: feedSettingsBody.optional(),
  is_enabled: z.boolean().optional(),
})
export type UpdateDistributorBody = z.infer<typeof updateDistributorBody>

/** A setting that only this distributor has, as a form asks for it. */
export interface ConnectionField {
  name: string
  label: string
  help: string
  type: "text" | "switch" | "choice"
  default: string | boolean
  /** Of a choice. */
  choices?: readonly { value: string; label: string }[]
}

/** How the distributor's API answers this instance just now. */
export interface DistributorConnectionState {
  /** `open`: it is not called until `retry_at`. */
  state: "closed" | "open" | "half_open"
  /** ISO 8601 UTC. */
  since: string | null
  retry_at: string | null
  /** What went wrong last. */
  message: string | null
}

/**
 * Which key of the deployment opens stored secrets: the present one, one of
 * those of earlier, or none of them.
 */
export type SecretsKey = "present" | "old" | "lost"

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
  /** Null: nothing secret is stored. */
  secrets_key: SecretsKey | null
  credential_fields: {
    name: string
    label: string
    is_secret: boolean
    is_required: boolean
  }[]
  prerequisites: { id: string; label: string; confirmed_at: string | null }[]
  connection: {
    base_url: string | null
    /** Set by plugin option or environment; the merchant can't change it. */
    is_base_url_fixed: boolean
    default_base_url: string | null
    settings: Readonly<Record<string, string | boolean>>
  }
  connection_fields: ConnectionField[]
  /** Null until this instance has called it. */
  connection_state: DistributorConnectionState | null
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
    /** Label of `files.archive`; null: there is no such archive. */
    archive_label: string | null
    /** How the feed comes by the protocol `api`; null: it does not. */
    download: { label: string; per_day: number } | null
    /**
     * Below which `path` lies by the protocol `folder`; null: the deployment
     * offers no folder.
     */
    folder: string | null
    allow_self_signed: boolean
    next_run_at: string | null
    /**
     * The files that can be pulled by themselves between full feeds, by their
     * labels; null: there are none, or not by this protocol.
     */
    stock: { labels: string[] } | null
    /** Null: no stock runs by schedule. */
    stock_schedule: string | null
    next_stock_run_at: string | null
  }
  stock_location_id: string | null
  last_verified_at: string | null
  last_error: string | null
  /** When the first of the errors in a row was recorded; ISO 8601 UTC. */
  failing_since: string | null
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
