import type { DistributorAdapter } from "../../../distributors/adapter"
import type {
  Distributor,
  DistributorConnectionState,
  SecretsKey,
} from "../../../schemas/distributor"
import { credentialFields } from "../../../distributors/kit/credentials"
import { settingFields } from "../../../distributors/kit/adapter-settings"
import type { Account } from "./account"
import { accountFeed, type AccountFeed } from "./account-feed"
import { accountSettings } from "./account-settings"
import type { AccountConnection } from "./account-connection"
import { listMissing, listMissingAccess } from "./list-missing"
import { nextFeedRun } from "./next-feed-run"

/** A distributor with the merchant's account, as the API answers it. */
export function describeDistributor(
  adapter: DistributorAdapter,
  account: Account,
  context: {
    now: Date
    connection: AccountConnection
    connectionState: DistributorConnectionState | null
    secretsKey: SecretsKey | null
    /** Below which the deployment lets a folder be a feed's source. */
    feedFolder?: string | null
  }
): Distributor {
  const { now, connection, connectionState, feedFolder = null } = context
  const { baseUrl } = connection
  return {
    id: adapter.id,
    name: adapter.name,
    currency_code: adapter.currencyCode,
    is_enabled: account.is_enabled,
    is_configured: listMissingAccess(adapter, account, baseUrl).length === 0,
    missing: listMissing(adapter, account, baseUrl),
    setup_hint: adapter.setupHint,
    credentials: account.credential_hints,
    secrets_key: context.secretsKey,
    credential_fields: credentialFields(adapter.credentials).map((field) => ({
      name: field.name,
      label: field.label,
      is_secret: field.isSecret,
      is_required: field.isRequired,
    })),
    prerequisites: adapter.prerequisites.map(({ id, label }) => ({
      id,
      label,
      confirmed_at: account.prerequisites[id] ?? null,
    })),
    connection: {
      base_url: baseUrl,
      is_base_url_fixed: connection.isBaseUrlFixed,
      default_base_url: adapter.defaultBaseUrl,
      settings: connection.settings,
    },
    connection_fields: [...settingFields(adapter.settings)],
    connection_state: connectionState,
    settings: accountSettings(adapter, account),
    ship_methods: adapter.shipMethods.map(({ id, label }) => ({ id, label })),
    warehouses: adapter.warehouses.map(({ code, name }) => ({ code, name })),
    order_limits: describeLimits(adapter),
    feed: { ...describeFeed(adapter, account, now), folder: feedFolder },
    stock_location_id: account.stock_location_id,
    last_verified_at: account.last_verified_at?.toISOString() ?? null,
    last_error: account.last_error,
    failing_since: account.failing_since?.toISOString() ?? null,
  }
}

function describeLimits({ orderLimits }: DistributorAdapter) {
  return {
    ship_to: Object.fromEntries(
      Object.entries(orderLimits.shipTo).map(([field, limit]) => [
        field,
        { max_length: limit.maxLength, is_required: limit.isRequired },
      ])
    ),
    countries: [...orderLimits.countries],
    po_number_length: orderLimits.poNumberLength,
  }
}

function describeFeed(
  adapter: DistributorAdapter,
  account: Account,
  now: Date
): Omit<Distributor["feed"], "folder"> {
  const feed = accountFeed(adapter, account)
  return {
    ...feed,
    password: account.feed.has_password ? "••••" : "",
    file_labels: Object.fromEntries(
      adapter.feed.files.map((file) => [file.id, file.label])
    ),
    next_run_at:
      nextRunAt("schedule", account.next_feed_run_at, {
        feed,
        account,
        now,
      })?.toISOString() ?? null,
    next_stock_run_at:
      nextRunAt("stock_schedule", account.next_stock_run_at, {
        feed,
        account,
        now,
      })?.toISOString() ?? null,
  }
}

/** Of a disabled account: when it would run if it were enabled now. */
function nextRunAt(
  name: "schedule" | "stock_schedule",
  dueAt: Date | null,
  given: { feed: AccountFeed; account: Account; now: Date }
): Date | null {
  const { [name]: schedule, timezone } = given.feed
  if (schedule === null) {
    return null
  }
  return given.account.is_enabled
    ? dueAt
    : nextFeedRun(schedule, timezone, given.now, name)
}
