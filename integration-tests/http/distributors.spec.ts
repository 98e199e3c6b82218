import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { createServiceZonesWorkflow } from "@medusajs/medusa/core-flows"
import { writeWpsFeed } from "../../sandbox/feeds/write-wps-feed"
import { SandboxFtpServer } from "../../sandbox/ftp-server"
import { WpsSimulator } from "../../sandbox/wps/wps-simulator"
import type { DistributorModuleService } from "../../src/modules/distributor"
import { DISTRIBUTOR_MODULE } from "../../src/modules/distributor/module-key"
import type { VerifyDistributorResponse } from "../../src/schemas/distributor"
import { createAdmin } from "../helpers/admin-user"
import { enableWps } from "../helpers/enable-wps"
import { createStore, type Store } from "../helpers/store"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

jest.setTimeout(120_000)

type Check = VerifyDistributorResponse["checks"][number]

const token = "wps-sandbox-token"
const complete = {
  credentials: { api_token: token },
  prerequisites: { tax_id: true },
}
const locationName = "Western Power Sports"
const zoneName = "Western Power Sports drop ship"

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer, dbConnection }) => {
    const simulator = new WpsSimulator({ items: [] })
    let headers: { authorization: string }
    let store: Store

    beforeAll(async () => {
      process.env.DROPSHIP_WPS_URL = (await simulator.start({})).url
      headers = (await createAdmin(getContainer())).headers
      store = await createStore(getContainer(), { products: [] })
    })
    beforeEach(() => {
      simulator.reset()
    })
    afterAll(async () => {
      await simulator.stop()
    })

    const get = (path = "/wps") =>
      api.get(`/admin/dropship/distributors${path}`, {
        headers,
        validateStatus: null,
      })
    const post = (body: unknown, path = "/wps") =>
      api.post(`/admin/dropship/distributors${path}`, body, {
        headers,
        validateStatus: null,
      })
    const service = () =>
      getContainer().resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)

    /** What enabling makes in Medusa, all of it. */
    async function made() {
      const { data } = await getContainer()
        .resolve("query")
        .graph({
          entity: "stock_location",
          fields: [
            "id",
            "address.country_code",
            "sales_channels.id",
            "fulfillment_providers.id",
            "fulfillment_sets.name",
            "fulfillment_sets.service_zones.id",
            "fulfillment_sets.service_zones.name",
            "fulfillment_sets.service_zones.geo_zones.country_code",
            "fulfillment_sets.service_zones.shipping_options.id",
            "fulfillment_sets.service_zones.shipping_options.name",
            "fulfillment_sets.service_zones.shipping_options.provider_id",
            "fulfillment_sets.service_zones.shipping_options.shipping_profile_id",
            "fulfillment_sets.service_zones.shipping_options.rules.attribute",
            "fulfillment_sets.service_zones.shipping_options.rules.value",
            "fulfillment_sets.service_zones.shipping_options.type.code",
          ],
          filters: { name: locationName },
        })
      const sets = await getContainer()
        .resolve(Modules.FULFILLMENT)
        .listFulfillmentSets({ name: zoneName })
      return { locations: data, sets }
    }

    describe("reading", () => {
      it("lists a distributor that nothing was saved for with its defaults", async () => {
        const { status, data } = await get("")
        expect(status).toBe(200)
        expect(data.distributors.map(({ id }: { id: string }) => id)).toEqual([
          "wps",
          "tucker",
          "parts-unlimited",
          "automatic",
        ])
        expect(data.distributors[0]).toMatchObject({
          id: "wps",
          name: "Western Power Sports",
          is_enabled: false,
          is_configured: false,
          credentials: {},
          credential_fields: [
            {
              name: "api_token",
              label: "API token",
              is_secret: true,
              is_required: true,
            },
          ],
          prerequisites: [{ id: "tax_id", confirmed_at: null }],
          settings: {
            ship_method: "ground",
            allow_split: true,
            allow_backorder: false,
            dropship_fee: 9.75,
            po_prefix: "M",
          },
          feed: {
            password: "",
            schedule: "0 5 * * *",
            timezone: "America/Boise",
          },
          stock_location_id: null,
          last_verified_at: null,
          last_error: null,
          failing_since: null,
        })
        expect((await get()).data.distributor).toEqual(data.distributors[0])
      })

      it("answers 404 that lists the known ones", async () => {
        for (const answer of [
          await get("/acme"),
          await post({}, "/acme"),
          await post({}, "/acme/verify"),
        ]) {
          expect(answer.status).toBe(404)
          expect(answer.data.type).toBe("not_found")
          expect(answer.data.message).toMatch(/"acme".*wps/)
        }
      })
    })

    describe("saving", () => {
      it("merges field by field and shows secrets masked", async () => {
        await post({
          ...complete,
          feed: { host: "ftp.example.test", password: "feed-password-1" },
        })
        const { status, data } = await post({
          credentials: { api_token: "" },
          settings: { dropship_fee: 10.5 },
          feed: { port: 2121 },
        })
        expect(status).toBe(200)
        expect(data.distributor).toMatchObject({
          is_configured: true,
          is_enabled: false,
          credentials: { api_token: "••••oken" },
          settings: { dropship_fee: 10.5, ship_method: "ground" },
          feed: { host: "ftp.example.test", port: 2121, password: "••••" },
        })
        expect(data.distributor.prerequisites[0].confirmed_at).toEqual(
          expect.any(String)
        )
        expect(await service().readFeedSource("wps")).toMatchObject({
          host: "ftp.example.test",
          port: 2121,
          password: "feed-password-1",
        })
      })

      it("leaves no secret in the database", async () => {
        await post({
          ...complete,
          feed: { host: "ftp.example.test", password: "feed-password-1" },
          is_enabled: true,
        })
        for (const table of [
          "dropship_distributor_account",
          "workflow_execution",
        ]) {
          const { rows } = await dbConnection.raw(
            `select t::text as row from ${table} t`
          )
          expect(JSON.stringify(rows)).not.toContain(token)
          expect(JSON.stringify(rows)).not.toContain("feed-password-1")
        }
      })

      it("says when the feed comes next, in the account's time zone", async () => {
        const { data } = await post({
          ...complete,
          feed: { schedule: "30 4 * * *", timezone: "Asia/Tokyo" },
          is_enabled: true,
        })
        const next = new Date(data.distributor.feed.next_run_at)
        expect(next.getTime()).toBeGreaterThan(Date.now())
        expect(next.toISOString()).toMatch(/T19:30:00\.000Z$/)
        expect(await service().listDueFeeds(new Date())).toEqual([])
        expect(await service().listDueFeeds(next)).toEqual(["wps"])
        await service().scheduleNextFeed("wps", next)
        expect(await service().listDueFeeds(next)).toEqual([])
        const off = await post({ feed: { schedule: null } })
        expect(off.data.distributor.feed.next_run_at).toBeNull()
      })

      it.each([
        ["credentials.colour", { credentials: { colour: "red" } }],
        ["prerequisites.hat", { prerequisites: { hat: true } }],
        ["settings.ship_method", { settings: { ship_method: "pigeon" } }],
        ["settings.colour", { settings: { colour: "red" } }, "colour"],
        ["feed.schedule", { feed: { schedule: "now and then" } }],
        ["feed.timezone", { feed: { timezone: "Mars/Base" } }],
        ["feed.files.songs", { feed: { files: { songs: "*.mp3" } } }],
        ["feed.port", { feed: { port: 70000 } }, "port"],
        ["is_enabled", { is_enabled: "yes" }],
      ])("answers 400 that names %s and saves nothing", async (...row) => {
        const [field, body, named = field] = row
        const before = (await get()).data
        const { status, data } = await post({
          settings: { po_prefix: "ZZ" },
          ...body,
        })
        expect(status).toBe(400)
        expect(data.type).toBe("invalid_data")
        expect(data.message).toContain(named)
        expect((await get()).data).toEqual(before)
      })

      it("loses nothing when two saves come at once", async () => {
        const answers = await Promise.all([
          post({ settings: { po_prefix: "AB" } }),
          post({ feed: { host: "ftp.example.test" } }),
        ])
        expect(answers.map(({ status }) => status)).toEqual([200, 200])
        expect((await get()).data.distributor).toMatchObject({
          settings: { po_prefix: "AB" },
          feed: { host: "ftp.example.test" },
        })
      })
    })

    describe("enabling", () => {
      it("answers 409 that lists what is missing, and makes nothing", async () => {
        const { status, data } = await post({ is_enabled: true })
        expect(status).toBe(409)
        expect(data.type).toBe("conflict")
        expect(data.message).toMatch(/API token.*Tax ID.*Nothing was saved/)
        expect(await made()).toEqual({ locations: [], sets: [] })
      })

      it("makes all that Medusa needs", async () => {
        const { status, data } = await post({ ...complete, is_enabled: true })
        expect(status).toBe(200)
        const { locations } = await made()
        expect(locations).toHaveLength(1)
        const [location] = locations
        expect(data.distributor).toMatchObject({
          is_enabled: true,
          stock_location_id: location.id,
        })
        expect(location).toMatchObject({
          address: { country_code: "us" },
          sales_channels: [{ id: store.sales_channel_id }],
          fulfillment_providers: [{ id: "wps_dropship" }],
        })
        const [zone] = location.fulfillment_sets[0].service_zones
        expect(zone.geo_zones).toMatchObject([{ country_code: "us" }])
        expect(zone.shipping_options).toMatchObject([
          {
            name: "Western Power Sports drop ship",
            provider_id: "wps_dropship",
            shipping_profile_id: store.shipping_profile_id,
            type: { code: "dropship" },
          },
        ])
        expect(zone.shipping_options[0].rules).toContainEqual(
          expect.objectContaining({
            attribute: "enabled_in_store",
            value: "false",
          })
        )
      })

      it("changes nothing the second time", async () => {
        const first = await post({ ...complete, is_enabled: true })
        const before = await made()
        const second = await post({ is_enabled: true })
        expect(second.data).toEqual(first.data)
        expect(await made()).toEqual(before)
      })

      it("keeps what is there over disabling, also what the merchant changed", async () => {
        const { id } = (await post({ ...complete, is_enabled: true })).data
          .distributor
        const before = await made()
        await getContainer()
          .resolve("link")
          .dismiss({
            [Modules.SALES_CHANNEL]: {
              sales_channel_id: store.sales_channel_id,
            },
            [Modules.STOCK_LOCATION]: {
              stock_location_id: before.locations[0].id,
            },
          })
        await post({ is_enabled: false })
        await post({ is_enabled: true })
        const after = await made()
        expect(id).toBe("wps")
        expect(after.locations).toHaveLength(1)
        expect(after.locations[0].id).toBe(before.locations[0].id)
        expect(after.locations[0].sales_channels ?? []).toEqual([])
        expect(after.locations[0].fulfillment_sets).toEqual(
          before.locations[0].fulfillment_sets
        )
      })

      it("completes without doubles what an interrupted run left behind", async () => {
        // The process ended before the last step.
        await post({ ...complete, is_enabled: true })
        const before = await made()
        await service().saveDistributor("wps", { is_enabled: false })
        await service().setStockLocation("wps", {
          stock_location_id: null,
          service_zone_id: null,
        })
        await post({ is_enabled: true })
        expect(await made()).toEqual(before)
      })

      it("takes over a location and a fulfillment set that nothing links yet", async () => {
        const container = getContainer()
        const left = await container
          .resolve(Modules.STOCK_LOCATION)
          .createStockLocations({
            name: locationName,
            metadata: { dropship_distributor_id: "wps" },
          })
        await container
          .resolve(Modules.FULFILLMENT)
          .createFulfillmentSets({ name: zoneName, type: "shipping" })
        await post({ ...complete, is_enabled: true })
        const { locations, sets } = await made()
        expect(locations.map(({ id }) => id)).toEqual([left.id])
        expect(sets).toHaveLength(1)
        expect(locations[0].sales_channels).toHaveLength(1)
        expect(
          locations[0].fulfillment_sets[0].service_zones[0].shipping_options
        ).toHaveLength(1)
      })

      it("takes back what it made when a step fails", async () => {
        const fulfillment = getContainer().resolve(Modules.FULFILLMENT)
        const other = await fulfillment.createFulfillmentSets({
          name: "Other",
          type: "shipping",
        })
        // Names of service zones are unique: making ours fails.
        await createServiceZonesWorkflow(getContainer()).run({
          input: { data: [{ name: zoneName, fulfillment_set_id: other.id }] },
        })
        const { status } = await post({ ...complete, is_enabled: true })
        expect(status).toBeGreaterThanOrEqual(400)
        expect(await made()).toEqual({ locations: [], sets: [] })
        expect((await get()).data.distributor).toMatchObject({
          is_enabled: false,
          is_configured: false,
        })
        // Nothing is locked: the next save goes through.
        await fulfillment.deleteFulfillmentSets([other.id])
        const again = await post({ ...complete, is_enabled: true })
        expect(again.status).toBe(200)
      })

      it("answers 409 when an enabled account loses what it needs", async () => {
        await enableWps(getContainer(), { rules: "none" })
        const { status, data } = await post({
          prerequisites: { tax_id: false },
        })
        expect(status).toBe(409)
        expect(data.message).toMatch(/is enabled and needs: .*Tax ID/)
        const disabled = await post({
          prerequisites: { tax_id: false },
          is_enabled: false,
        })
        expect(disabled.status).toBe(200)
      })
    })

    describe("testing the connection", () => {
      const ftpFolder = mkdtemp(join(tmpdir(), "dropship-verify-"))
      let ftp: SandboxFtpServer
      let feed: Record<string, unknown>

      beforeAll(async () => {
        const root = await ftpFolder
        await writeWpsFeed(root, { date: new Date(), items: [] })
        ftp = new SandboxFtpServer({ root })
        const { host, port } = await ftp.start({})
        feed = {
          protocol: "ftps",
          host,
          port,
          user: "dealer",
          password: "sandbox",
          allow_self_signed: true,
        }
      })
      afterAll(async () => {
        await ftp.stop()
        await rm(await ftpFolder, { recursive: true })
      })

      it("says that all is well and changes nothing at the distributor", async () => {
        await post({ ...complete, feed })
        const { status, data } = await post({}, "/wps/verify")
        expect(status).toBe(200)
        expect(data.checks.filter(({ ok }: Check) => !ok)).toEqual([])
        expect(data.ok).toBe(true)
        expect(data.checks.map(({ id }: Check) => id)).toEqual(
          expect.arrayContaining(["api_token", "feed_server"])
        )
        expect(simulator.requestsTo("POST", /./)).toEqual([])
        expect(ftp.downloads).toEqual([])
        const { distributor } = (await get()).data
        expect(distributor.last_verified_at).toEqual(expect.any(String))
        expect(distributor.last_error).toBeNull()
      })

      it("says what is wrong with the token, without showing it", async () => {
        await post({
          credentials: { api_token: "wrong-token-123456" },
          feed,
        })
        const { status, data } = await post({}, "/wps/verify")
        expect(status).toBe(200)
        expect(data.ok).toBe(false)
        const failed = data.checks.find(({ ok }: Check) => !ok)
        expect(failed).toMatchObject({ id: "api_token" })
        expect(JSON.stringify(data)).not.toContain("wrong-token-123456")
        const { distributor } = (await get()).data
        expect(distributor.last_error).toContain(failed.message)
        expect(distributor.last_verified_at).toBeNull()
      })

      it("says that the feed server is out of reach", async () => {
        await post({ ...complete, feed: { ...feed, port: 1 } })
        const { data } = await post({}, "/wps/verify")
        expect(data.ok).toBe(false)
        expect(data.checks).toContainEqual(
          expect.objectContaining({ id: "feed_server", ok: false })
        )
        expect(JSON.stringify(data)).not.toContain("sandbox")
      })

      it("says what is missing when nothing is set up", async () => {
        const { status, data } = await post({}, "/wps/verify")
        expect(status).toBe(200)
        expect(data).toEqual({
          ok: false,
          checks: [
            {
              id: "api",
              ok: false,
              message: expect.stringContaining("API token"),
            },
            {
              id: "feed",
              ok: false,
              message: expect.stringContaining("feed server"),
            },
          ],
        })
      })

      it("says so when the credentials were stored with another key", async () => {
        await post({ ...complete, feed })
        const key = process.env.DROPSHIP_ENCRYPTION_KEY
        process.env.DROPSHIP_ENCRYPTION_KEY = "ab".repeat(32)
        try {
          const { data } = await post({}, "/wps/verify")
          expect(data.ok).toBe(false)
          expect(data.checks[0].message).toContain("can't be decrypted")
          expect(simulator.requests).toEqual([])
          // The way out that the message names.
          const again = await post({ ...complete, feed })
          expect(again.status).toBe(200)
          expect((await post({}, "/wps/verify")).data.ok).toBe(true)
        } finally {
          process.env.DROPSHIP_ENCRYPTION_KEY = key
        }
      })

      it("says how to store credentials when there is no key", async () => {
        const key = process.env.DROPSHIP_ENCRYPTION_KEY
        delete process.env.DROPSHIP_ENCRYPTION_KEY
        try {
          const { status, data } = await post(complete)
          expect(status).toBe(400)
          expect(data.message).toMatch(
            /DROPSHIP_ENCRYPTION_KEY is not set.*Nothing was saved/
          )
        } finally {
          process.env.DROPSHIP_ENCRYPTION_KEY = key
        }
      })
    })
  },
})
