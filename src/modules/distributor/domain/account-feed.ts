import type { DistributorAdapter } from "../../../distributors/adapter"
import type { Distributor } from "../../../schemas/distributor"
import type { Account } from "./account"

/** The key of an archive's name pattern among those of the files. */
export const archiveKey = "archive"

/** How an account's feed is fetched: the merchant's values over defaults. */
export type AccountFeed = Required<Omit<Account["feed"], "has_password">> &
  Pick<Distributor["feed"], "archive_label" | "download">

export function accountFeed(
  adapter: DistributorAdapter,
  account: Account
): AccountFeed {
  const { has_password: _, files, ...given } = account.feed
  const { archive, download } = adapter.feed
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
      ...(archive ? { [archiveKey]: archive.pattern } : {}),
      ...files,
    },
    archive_label: archive?.label ?? null,
    download: download
      ? { label: download.label, per_day: download.perDay }
      : null,
  }
}
