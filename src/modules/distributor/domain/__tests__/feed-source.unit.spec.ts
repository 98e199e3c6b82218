import type { DistributorAdapter } from "../../../../distributors/adapter"
import { readAccount, type Account } from "../account"
import { accountFeed } from "../account-feed"
import { changeFeed } from "../change-feed"
import { feedSource } from "../feed-source"
import { sampleAdapter } from "./sample-adapter"

const withArchive: DistributorAdapter = {
  ...sampleAdapter,
  feed: {
    ...sampleAdapter.feed,
    archive: { label: "Price file", pattern: "Export_*.zip" },
    download: { label: "Price file by API", perDay: 2 },
  },
}

const account = (feed: Account["feed"]): Account => ({
  ...readAccount(undefined),
  feed,
})

describe("the feed of an account", () => {
  it("has a name pattern for the archive where there is one", () => {
    expect(accountFeed(sampleAdapter, account({}))).toMatchObject({
      protocol: "ftps",
      files: { items: "items-*.csv" },
      archive_label: null,
      download: null,
    })
    expect(accountFeed(withArchive, account({}))).toMatchObject({
      protocol: "ftps",
      files: { items: "items-*.csv", archive: "Export_*.zip" },
      archive_label: "Price file",
      download: { label: "Price file by API", per_day: 2 },
    })
  })

  it.each([
    ["feed.files.archive", { files: { archive: "*.zip" } }],
    ["feed.protocol", { protocol: "api" as const }],
  ])("refuses %s where the distributor has no such thing", (field, feed) => {
    expect(() => changeFeed(sampleAdapter, account({}), { feed })).toThrow(
      new RegExp(`^${field}: Acme Parts`)
    )
    expect(changeFeed(withArchive, account({}), { feed })).toMatchObject(feed)
  })

  it("is fetched from a server under the merchant's names", () => {
    const given = account({
      host: "ftp.example.test",
      files: { archive: "*.zip", items: "list.csv" },
    })
    const settings = { price: "best" }
    expect(feedSource(withArchive, given, "secret", settings)).toEqual({
      protocol: "ftps",
      host: "ftp.example.test",
      port: 21,
      user: null,
      password: "secret",
      path: "/",
      allowSelfSigned: false,
      publicHostsOnly: true,
      files: { items: "list.csv" },
      archive: { label: "Price file", pattern: "*.zip" },
      settings,
    })
  })

  it("needs a server, except over the API", () => {
    expect(() => feedSource(withArchive, account({}), null, {})).toThrow(
      /no feed server/
    )
    expect(
      feedSource(withArchive, account({ protocol: "api" }), null, {})
    ).toEqual({
      protocol: "api",
      distributorName: "Acme Parts",
      download: { label: "Price file by API", perDay: 2 },
      files: { items: "items-*.csv" },
      archive: { label: "Price file", pattern: "Export_*.zip" },
      settings: {},
    })
  })

  it("does not come over an API that has stopped giving it", () => {
    expect(() =>
      feedSource(sampleAdapter, account({ protocol: "api" }), null, {})
    ).toThrow(/Choose another protocol/)
  })

  it("is a folder only where the deployment names one", () => {
    const body = { feed: { protocol: "folder" as const, path: "/acme" } }
    expect(() => changeFeed(sampleAdapter, account({}), body)).toThrow(
      /^feed\.protocol: this deployment offers no folder/
    )
    const feed = changeFeed(sampleAdapter, account({}), body, "/srv/feeds")
    expect(feed).toEqual(body.feed)
    expect(
      feedSource(
        sampleAdapter,
        account(feed),
        null,
        {},
        {
          feedFolder: "/srv/feeds",
          allowPrivateHosts: false,
        }
      )
    ).toEqual({
      protocol: "folder",
      root: "/srv/feeds",
      path: "/acme",
      files: { items: "items-*.csv" },
      archive: null,
      settings: {},
    })
    expect(() => feedSource(sampleAdapter, account(feed), null, {})).toThrow(
      /names no feed folder any more\. Nothing was fetched/
    )
  })

  it.each(["..", "/../etc", "acme/../..", "..\\etc"])(
    "is no folder called %s",
    (path) => {
      const save = (protocol: "folder" | "ftp") =>
        changeFeed(
          sampleAdapter,
          account({}),
          { feed: { protocol, path } },
          "/srv/feeds"
        )
      expect(() => save("folder")).toThrow(/^feed\.path: .*leads out/)
      expect(save("ftp")).toMatchObject({ path })
    }
  )
})
