import { model } from "@medusajs/framework/utils"

/** A merchant's account with one distributor; one row a distributor. */
export const DistributorAccount = model.define(
  { name: "DistributorAccount", tableName: "dropship_distributor_account" },
  {
    id: model.id({ prefix: "dacc" }).primaryKey(),
    distributor_id: model.text().unique(),
    is_enabled: model.boolean().default(false),
    /** AES-256-GCM of `{ credentials, feed_password }`; never leaves here. */
    secrets: model.text().nullable(),
    /** What the API shows of the credentials: `••••4f2a`. */
    credential_hints: model.json().default({}),
    /** Time of confirmation (ISO 8601 UTC) by prerequisite id. */
    prerequisites: model.json().default({}),
    /** How the API is reached; what is absent takes the adapter's default. */
    connection: model.json().default({}),
    /** Order settings; what is absent takes the adapter's default. */
    settings: model.json().default({}),
    /** Feed settings without the password; absent: adapter's default. */
    feed: model.json().default({}),
    next_feed_run_at: model.dateTime().nullable(),
    next_stock_run_at: model.dateTime().nullable(),
    stock_location_id: model.text().nullable(),
    service_zone_id: model.text().nullable(),
    last_verified_at: model.dateTime().nullable(),
    last_error: model.text().nullable(),
    /** When the first of the errors in a row was recorded. */
    failing_since: model.dateTime().nullable(),
  }
)
