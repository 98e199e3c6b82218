import type { DistributorAdapter } from "../../../distributors/adapter"
import type { Account } from "./account"

/** How an account's feed is fetched: the merchant's values over defaults. */
export type AccountFeed = Required<Omit<Account["feed"], "has_password">>

export function accountFeed(
  adapter: DistributorAdapter,
  account: Account
): AccountFeed {
  const { has_password: _, files, ...given } = account.feed
  return {
    protocol: "ftps",
    host: null,
    port: null,
    user: null,
    path: "/",
    schedule: adapter.feed.schedule,
    timezone: adapter.feed.timezone,
    allow_self_signed: false,
    ...given,
    files: {
      ...Object.fromEntries(
        adapter.feed.files.map((file) => [file.id, file.pattern])
      ),
      ...files,
    },
  }
}
