import type { UpdateDistributorBody } from "../../../../schemas/distributor"
import { readAccount, type Account, type Secrets } from "../account"
import type { DistributorAdapter } from "../../../../distributors/adapter"
import { accountConnection } from "../account-connection"
import { accountFeed } from "../account-feed"
import { changeAccount } from "../change-account"
import { describeDistributor } from "../describe-distributor"
import { sampleAdapter } from "./sample-adapter"

const now = new Date()
const complete: UpdateDistributorBody = {
  credentials: { dealer_number: "D00000", token: "0123456789abcdef4f2a" },
  prerequisites: { tax_id: true },
}

/**
 * An account as the service keeps it, with its secrets beside.
 *
 * @param given the deployment's address of the API; null: it says none
 */
function book(given: string | null = "https://api.acme.test") {
  const fixedBaseUrl = given ?? undefined
  let account: Account = readAccount(undefined)
  let secrets: Secrets = { credentials: {}, feed_password: null }
  return {
    save(body: UpdateDistributorBody, readSecrets = () => secrets) {
      const change = changeAccount(sampleAdapter, account, body, {
        now,
        readSecrets,
        fixedBaseUrl,
      })
      secrets = change.secrets ?? secrets
      account = {
        ...change.account,
        // The service encrypts them; here it matters only that there are some.
        secrets: Object.keys(secrets.credentials).length > 0 ? "sealed" : null,
      }
      return describeDistributor(sampleAdapter, account, {
        now,
        connection: accountConnection(sampleAdapter, account, fixedBaseUrl),
        connectionState: null,
        secretsKey: null,
      })
    },
    secrets: () => secrets,
  }
}

describe("changeAccount", () => {
  it("stores credentials and shows them masked", () => {
    const account = book()
    const { credentials, is_configured } = account.save(complete)
    expect(credentials).toEqual({
      dealer_number: "D00000",
      token: "••••4f2a",
    })
    expect(is_configured).toBe(true)
    expect(account.secrets().credentials).toEqual(complete.credentials)
  })

  it("keeps a stored secret when an empty one comes, and trims a pasted one", () => {
    const account = book()
    account.save(complete)
    account.save({ credentials: { token: "  " } })
    expect(account.secrets().credentials.token).toBe("0123456789abcdef4f2a")
    account.save({ credentials: { token: " other-token-9999\n" } })
    expect(account.secrets().credentials.token).toBe("other-token-9999")
  })

  it("leaves what is not named as it is", () => {
    const account = book()
    account.save({
      settings: { ship_method: "air", po_prefix: "CP" },
      feed: { host: "ftp.example.test", password: "hidden", path: "/feeds" },
    })
    const { settings, feed } = account.save({
      settings: { dropship_fee: 5 },
      feed: { port: 2121, files: { items: "list*.csv" } },
    })
    expect(settings).toMatchObject({
      ship_method: "air",
      po_prefix: "CP",
      dropship_fee: 5,
      allow_split: true,
    })
    expect(feed).toMatchObject({
      host: "ftp.example.test",
      port: 2121,
      path: "/feeds",
      password: "••••",
      files: { items: "list*.csv" },
    })
    expect(account.secrets().feed_password).toBe("hidden")
  })

  it("forgets the feed's password with its user", () => {
    const account = book()
    account.save({ feed: { user: "dealer", password: "hidden" } })
    expect(account.save({ feed: { user: null } }).feed.password).toBe("")
    expect(account.secrets().feed_password).toBeNull()
  })

  it("refuses to enable and lists all that is missing", () => {
    expect(() => book().save({ is_enabled: true })).toThrow(
      "Acme Parts can't be enabled yet. Missing: Dealer number; Token; confirmation of: Tax ID on the account."
    )
  })

  it("enables when the same save brings what was missing", () => {
    expect(book().save({ ...complete, is_enabled: true }).is_enabled).toBe(true)
  })

  it.each<[string, UpdateDistributorBody]>([
    ["a prerequisite", { prerequisites: { tax_id: false } }],
    ["a credential", { credentials: { dealer_number: "" } }],
  ])("refuses to take %s from an enabled account", (_name, body) => {
    const account = book()
    account.save({ ...complete, is_enabled: true })
    expect(() => account.save(body)).toThrow(/is enabled and needs: .*Disable/)
    expect(account.save({ ...body, is_enabled: false }).missing).toHaveLength(1)
  })

  it("remembers when a prerequisite was first confirmed", () => {
    const account = book()
    const [first] = account.save(complete).prerequisites
    expect(first?.confirmed_at).toBe(now.toISOString())
    const [withdrawn] = account.save({
      prerequisites: { tax_id: false },
    }).prerequisites
    expect(withdrawn?.confirmed_at).toBeNull()
  })

  it.each<[string, UpdateDistributorBody]>([
    ["credentials.colour", { credentials: { colour: "red" } }],
    ["prerequisites.hat", { prerequisites: { hat: true } }],
    ["settings.ship_method", { settings: { ship_method: "pigeon" } }],
    ["feed.files.songs", { feed: { files: { songs: "*.mp3" } } }],
    ["feed.schedule", { feed: { schedule: "soon" } }],
    ["feed.timezone", { feed: { timezone: "Mars/Base" } }],
    ["feed.host", { feed: { host: "ftp://ftp.example.test/" } }],
  ])("names %s when it is not known", (field, body) => {
    expect(() => book().save(body)).toThrow(new RegExp(`^${field}: `))
  })

  describe("the connection", () => {
    const there = (base_url: string) => ({ connection: { base_url } })
    const unfixedBook = () => book(null)

    it("is a part of what must be there before enabling", () => {
      const account = unfixedBook()
      expect(account.save(complete).missing).toEqual(["API address"])
      expect(
        account.save({ ...complete, ...there("https://api.acme.test/v2") })
      ).toMatchObject({
        missing: [],
        connection: { base_url: "https://api.acme.test/v2" },
      })
    })

    it("takes no credentials along to another server", () => {
      const account = unfixedBook()
      account.save({ ...complete, ...there("https://api.acme.test/v2") })
      expect(() => account.save(there("https://elsewhere.test"))).toThrow(
        /connection.base_url: .*Enter them again/
      )
      expect(
        account.save(there("https://api.acme.test/v3")).connection.base_url
      ).toBe("https://api.acme.test/v3")
      expect(
        account.save({ ...complete, ...there("https://elsewhere.test") })
          .connection.base_url
      ).toBe("https://elsewhere.test")
    })

    it("is the deployment's where the deployment says it", () => {
      const account = book("https://api.acme.test")
      expect(() => account.save(there("https://elsewhere.test"))).toThrow(
        /connection.base_url: .*set by this deployment/
      )
    })

    it("keeps the adapter's settings, and refuses unknown and bad ones", () => {
      const account = book()
      const settings = { auth_header: "X-Token" }
      expect(account.save({}).connection.settings).toEqual({
        auth_header: "Authorization",
      })
      expect(
        account.save({ connection: { settings } }).connection.settings
      ).toEqual(settings)
      expect(() =>
        account.save({ connection: { settings: { colour: "red" } } })
      ).toThrow(/connection.settings.colour: .*Known: auth_header/)
      expect(() =>
        account.save({ connection: { settings: { auth_header: true } } })
      ).toThrow(/connection.settings.auth_header/)
    })
  })

  it("moves a due time only when the schedule or the switch changes", () => {
    const due = new Date(now.getTime() - 60_000)
    const account: Account = {
      ...readAccount(undefined),
      credential_hints: { dealer_number: "D00000", token: "••••" },
      prerequisites: { tax_id: now.toISOString() },
      is_enabled: true,
      next_feed_run_at: due,
    }
    const after = (body: UpdateDistributorBody) =>
      changeAccount(sampleAdapter, account, body, {
        now,
        readSecrets: () => ({ credentials: {}, feed_password: null }),
        fixedBaseUrl: "https://api.acme.test",
      }).account.next_feed_run_at
    expect(after({ settings: { allow_split: false } })).toEqual(due)
    expect(after({ feed: { timezone: "UTC" } })?.getTime()).toBeGreaterThan(
      now.getTime()
    )
    expect(after({ feed: { schedule: null } })).toBeNull()
  })

  describe("the schedule of stock runs", () => {
    const quantities = { id: "stock", label: "Stock", pattern: "stock.csv" }
    const adapter: DistributorAdapter = {
      ...sampleAdapter,
      feed: {
        ...sampleAdapter.feed,
        files: [
          ...sampleAdapter.feed.files,
          {
            ...quantities,
            isRequired: true,
            kind: "quantity",
            read: async function* () {
              // Nothing: these tests read no feed.
            },
          },
        ],
        download: { label: "By API", perDay: 2 },
        stock: { files: ["stock"], schedule: "30 13 * * *" },
      },
    }
    const save = (
      feed: UpdateDistributorBody["feed"],
      account: Account = readAccount(undefined),
      saved: DistributorAdapter = adapter
    ) =>
      changeAccount(
        saved,
        account,
        { feed },
        {
          now,
          readSecrets: () => ({ credentials: {}, feed_password: null }),
          fixedBaseUrl: undefined,
        }
      ).account

    it("is the adapter's until the merchant says another, or none", () => {
      const first = save({})
      expect(accountFeed(adapter, first)).toMatchObject({
        stock: { labels: ["Stock"] },
        stock_schedule: "30 13 * * *",
      })
      expect(first.next_stock_run_at?.getTime()).toBeGreaterThan(now.getTime())
      const due = { ...first, next_stock_run_at: new Date(0) }
      expect(save({ path: "/x" }, due).next_stock_run_at).toEqual(new Date(0))
      for (const none of [null, "", " "]) {
        const off = save({ stock_schedule: none }, due)
        expect(off.next_stock_run_at).toBeNull()
        expect(accountFeed(adapter, off).stock_schedule).toBeNull()
      }
    })

    it("is none where the feed comes over the API as a whole", () => {
      const account = save({ protocol: "api" })
      expect(account.next_stock_run_at).toBeNull()
      expect(accountFeed(adapter, account)).toMatchObject({
        stock: null,
        stock_schedule: null,
      })
    })

    it("is refused by its name where it can't be", () => {
      expect(() => save({ stock_schedule: "hourly" })).toThrow(
        /^feed\.stock_schedule: "hourly"/
      )
      expect(() =>
        save({ stock_schedule: "0 * * * *" }, undefined, sampleAdapter)
      ).toThrow(/^feed\.stock_schedule: Acme Parts has no stock file/)
      expect(save({ stock_schedule: "" }, undefined, sampleAdapter)).toEqual(
        save({ stock_schedule: null }, undefined, sampleAdapter)
      )
    })
  })

  describe("when the stored secrets can't be decrypted", () => {
    const lost = () => {
      throw new Error("another key")
    }

    it("still saves what touches no secret", () => {
      const account = book()
      account.save(complete)
      const { settings } = account.save({ settings: { po_prefix: "X" } }, lost)
      expect(settings.po_prefix).toBe("X")
    })

    it("takes all credentials entered again, and drops the feed's password", () => {
      const account = book()
      account.save({ ...complete, feed: { password: "hidden" } })
      expect(account.save(complete, lost).feed.password).toBe("")
    })

    it("does not pretend that one new credential is enough", () => {
      const account = book()
      account.save(complete)
      expect(() =>
        account.save({ credentials: { token: "new-token-0000" } }, lost)
      ).toThrow("another key")
    })
  })
})
