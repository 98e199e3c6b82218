import { sandboxAccounts } from "../../sandbox/seed/sandbox-accounts"
import { WpsSimulator } from "../../sandbox/wps/wps-simulator"
import { createAdmin } from "../helpers/admin-user"
import { FeedServer } from "../helpers/feed-server"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

jest.setTimeout(120_000)

medusaTests({
  env: { ...testEnvironment, DROPSHIP_ALLOW_PRIVATE_HOSTS: "false" },
  testSuite: ({ api, getContainer }) => {
    const simulator = new WpsSimulator()
    let url: string
    let feeds: FeedServer

    beforeAll(async () => {
      url = (await simulator.start({})).url
      feeds = await FeedServer.start()
    })
    afterAll(async () => {
      await simulator.stop()
      await feeds.stop()
    })

    it("addresses in a private network that a merchant enters are not called, unless the deployment allows or names them", async () => {
      const { headers } = await createAdmin(getContainer())
      const post = async (path: string, body: object = {}) =>
        (
          await api.post(`/admin/dropship/distributors/wps${path}`, body, {
            headers,
          })
        ).data
      await post("", {
        ...sandboxAccounts.wps,
        connection: { base_url: url },
        feed: feeds.settings,
      })

      const refused = await post("/verify")
      expect(refused.ok).toBe(false)
      for (const [id, message] of [
        ["api_token", /private network.*DROPSHIP_ALLOW_PRIVATE_HOSTS/],
        ["feed_server", /private network.*DROPSHIP_ALLOW_PRIVATE_HOSTS/],
      ] as const) {
        expect(refused.checks).toContainEqual({
          id,
          ok: false,
          message: expect.stringMatching(message),
        })
      }
      expect(simulator.requests).toEqual([])

      process.env.DROPSHIP_WPS_URL = url
      const named = await post("/verify")
      expect(named.checks[0]).toMatchObject({ ok: true })
      delete process.env.DROPSHIP_WPS_URL

      process.env.DROPSHIP_ALLOW_PRIVATE_HOSTS = "true"
      const allowed = await post("/verify")
      process.env.DROPSHIP_ALLOW_PRIVATE_HOSTS = "false"
      expect(allowed.checks.slice(0, 1)).toMatchObject([{ ok: true }])
      expect(allowed.checks).toContainEqual(
        expect.objectContaining({ id: "feed_server", ok: true })
      )
    })
  },
})
