import { MedusaError } from "@medusajs/framework/utils"
import type { DistributorAdapter } from "../../../distributors/adapter"
import type { UpdateDistributorBody } from "../../../schemas/distributor"
import type { Account, Secrets } from "./account"
import { accountConnection } from "./account-connection"
import { accountFeed } from "./account-feed"
import { changeFeed } from "./change-feed"
import { changeConnection } from "./change-connection"
import { changeSecrets, replacesCredentials } from "./change-secrets"
import { conflict } from "../../../conflict"
import { listMissing } from "./list-missing"
import { nextFeedRun } from "./next-feed-run"

export interface AccountChange {
  account: Account
  /** To be encrypted; undefined: the stored ones stay. */
  secrets: Secrets | undefined
}

/**
 * Merges what a merchant saved into an account, field by field.
 *
 * @param readSecrets decrypts the stored ones; called only when some change
 * @throws MedusaError INVALID_DATA that names the field, CONFLICT when an
 *   account would be enabled while something is missing
 */
export function changeAccount(
  adapter: DistributorAdapter,
  account: Account,
  body: UpdateDistributorBody,
  given: {
    now: Date
    readSecrets: () => Secrets
    /** The deployment's address of the API. */
    fixedBaseUrl: string | undefined
    /** Below which the deployment lets a folder be a feed's source. */
    feedFolder?: string | null
  }
): AccountChange {
  const { now, readSecrets, fixedBaseUrl, feedFolder = null } = given
  const { secrets, credential_hints } = changeSecrets(
    adapter,
    account,
    body,
    readSecrets
  )
  const changed: Account = {
    ...account,
    credential_hints,
    prerequisites: changePrerequisites(adapter, account, body, now),
    connection: changeConnection(adapter, account, body, {
      fixedBaseUrl,
      replacesCredentials: replacesCredentials(adapter, body),
    }),
    settings: changeSettings(adapter, account, body),
    feed: changeFeed(adapter, account, body, feedFolder),
    is_enabled: body.is_enabled ?? account.is_enabled,
  }
  if (secrets) {
    changed.feed.has_password = secrets.feed_password !== null
  }
  changed.next_feed_run_at = reschedule("schedule", account.next_feed_run_at, {
    adapter,
    before: account,
    after: changed,
    now,
  })
  changed.next_stock_run_at = reschedule(
    "stock_schedule",
    account.next_stock_run_at,
    { adapter, before: account, after: changed, now }
  )
  refuseWhenMissing(adapter, account, changed, fixedBaseUrl)
  return { account: changed, secrets }
}

function changePrerequisites(
  adapter: DistributorAdapter,
  account: Account,
  body: UpdateDistributorBody,
  now: Date
) {
  const confirmed = new Map(Object.entries(account.prerequisites))
  for (const [id, isConfirmed] of Object.entries(body.prerequisites ?? {})) {
    if (!adapter.prerequisites.some((prerequisite) => prerequisite.id === id)) {
      throw unknownName(adapter, `prerequisites.${id}`, adapter.prerequisites)
    }
    if (!isConfirmed) {
      confirmed.delete(id)
    } else if (!confirmed.has(id)) {
      confirmed.set(id, now.toISOString())
    }
  }
  return Object.fromEntries(confirmed)
}

function changeSettings(
  adapter: DistributorAdapter,
  account: Account,
  { settings }: UpdateDistributorBody
) {
  const method = settings?.ship_method
  if (
    method !== undefined &&
    !adapter.shipMethods.some(({ id }) => id === method)
  ) {
    throw unknownName(adapter, "settings.ship_method", adapter.shipMethods)
  }
  return { ...account.settings, ...settings }
}

function unknownName(
  adapter: DistributorAdapter,
  field: string,
  known: readonly { id: string }[]
) {
  const names = known.map(({ id }) => id).join(", ")
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `${field}: ${adapter.name} knows no such value. Known: ${names}.`
  )
}

/**
 * A due time that waits is moved only by what decides about it.
 *
 * @param dueAt what waits; null: nothing
 */
function reschedule(
  name: "schedule" | "stock_schedule",
  dueAt: Date | null,
  given: {
    adapter: DistributorAdapter
    before: Account
    after: Account
    now: Date
  }
): Date | null {
  const { adapter, before, after, now } = given
  const former = accountFeed(adapter, before)
  const { [name]: schedule, timezone } = accountFeed(adapter, after)
  if (schedule === null) {
    return null
  }
  const isSame =
    schedule === former[name] &&
    timezone === former.timezone &&
    before.is_enabled === after.is_enabled
  return isSame && dueAt ? dueAt : nextFeedRun(schedule, timezone, now, name)
}

function refuseWhenMissing(
  adapter: DistributorAdapter,
  before: Account,
  after: Account,
  fixedBaseUrl: string | undefined
) {
  const { baseUrl } = accountConnection(adapter, after, fixedBaseUrl)
  const missing = listMissing(adapter, after, baseUrl)
  if (!after.is_enabled || missing.length === 0) {
    return
  }
  const list = missing.join("; ")
  throw conflict(
    before.is_enabled
      ? `${adapter.name} is enabled and needs: ${list}. Nothing was saved. Disable it first.`
      : `${adapter.name} can't be enabled yet. Missing: ${list}. Nothing was saved.`
  )
}
