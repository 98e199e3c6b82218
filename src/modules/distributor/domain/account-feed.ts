import type { DistributorAdapter } from "../../../distributors/adapter"
import type { Distributor } from "../../../schemas/distributor"
import type { Account } from "./account"

/** The key of an archive's name pattern among those of the files. */
export const archiveKey = "archive"

/** How an account's feed is fetched: the merchant's values over defaults. */
export type AccountFeed = Required<Omit<Account["feed"], "has_password">> &
  Pick<Distributor["feed"], "archive_label" | "download" | "stock">

export function accountFeed(
  adapter: DistributorAdapter,
  account: Account
): AccountFeed {
  const { has_password: _, files, ...given } = account.feed
  const { archive, download } = adapter.feed
  const protocol = given.protocol ?? "ftps"
  const stock = accountStock(adapter, protocol)
  return {
    host: null,
    port: null,
    user: null,
    path: "/",
    schedule: adapter.feed.schedule,
    timezone: adapter.feed.timezone,
    allow_self_signed: false,
    ...given,
    protocol,
    stock,
    stock_schedule: stock && stockSchedule(adapter, account),
    files: {
      ...Object.fromEntries(
        adapter.feed.files.map((file) => [file.id, file.pattern])
      ),
      ...(archive ? { [archiveKey]: archive.pattern } : {}),
      ...files,
    },
    archive_label: archive?.label ?? null,
    download: download
      ? { label: download.label, per_day: download.perDay }
      : null,
  }
}

/** What can be pulled by itself; an API gives its feed as a whole. */
function accountStock(
  { feed }: DistributorAdapter,
  protocol: AccountFeed["protocol"]
): AccountFeed["stock"] {
  return feed.stock && protocol !== "api"
    ? {
        labels: feed.files
          .filter(({ id }) => feed.stock?.files.includes(id))
          .map(({ label }) => label),
      }
    : null
}

function stockSchedule(
  { feed }: DistributorAdapter,
  account: Account
): string | null {
  const { stock_schedule = feed.stock?.schedule ?? null } = account.feed
  return stock_schedule
}
