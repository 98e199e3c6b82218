import { generateJwtToken } from "@medusajs/framework/utils"
import { createAdmin } from "../helpers/admin-user"
import { listApiRoutes } from "../helpers/api-routes"
import { createStore } from "../helpers/store"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

jest.setTimeout(120_000)

const routes = listApiRoutes()
const admin = routes.filter(({ path }) => path.startsWith("/admin/dropship/"))
const open = routes.filter(
  ({ path }) => !admin.some((one) => one.path === path)
)

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    const ask = async (
      { method, path }: (typeof routes)[number],
      headers: Record<string, string>
    ) => {
      const { status, data } = await api.request({
        method,
        url: path.replace(/:\w+/g, "nothing"),
        headers,
        data: method === "GET" ? undefined : {},
        validateStatus: null,
      })
      return { route: `${method} ${path}`, status, data }
    }

    describe("the API", () => {
      it("opens nothing but the storefront's lead times", () => {
        expect(admin.length).toBeGreaterThan(40)
        expect(open).toEqual([
          { method: "GET", path: "/store/dropship/lead-times" },
        ])
      })

      it("answers no admin route to nobody, or to a forged token", async () => {
        const forged = generateJwtToken(
          { actor_id: "user_1", actor_type: "user" },
          { secret: "another secret", expiresIn: "1d" }
        )
        const strangers: Record<string, string>[] = [
          {},
          { authorization: `Bearer ${forged}` },
        ]
        for (const headers of strangers) {
          for (const route of admin) {
            expect(await ask(route, headers)).toEqual({
              route: `${route.method} ${route.path}`,
              status: 401,
              data: { message: "Unauthorized" },
            })
          }
        }
      })

      it("answers no admin route to a customer", async () => {
        const { http } = getContainer().resolve("configModule").projectConfig
        const customer = generateJwtToken(
          {
            actor_id: "cus_1",
            actor_type: "customer",
            auth_identity_id: "authid_1",
          },
          { secret: http.jwtSecret, expiresIn: "1d" }
        )
        for (const route of admin) {
          const { status } = await ask(route, {
            authorization: `Bearer ${customer}`,
          })
          expect({ ...route, status }).toEqual({ ...route, status: 401 })
        }
      })

      it("lets an admin through every one of them", async () => {
        const { headers } = await createAdmin(getContainer())
        for (const route of admin) {
          const { status } = await ask(route, headers)
          expect([401, 403]).not.toContain(status)
        }
      })

      it("tells a storefront lead times without a log-in", async () => {
        const { publishable_key } = await createStore(getContainer())
        const { status } = await api.get(
          "/store/dropship/lead-times?variant_id=variant_1",
          {
            headers: { "x-publishable-api-key": publishable_key },
            validateStatus: null,
          }
        )
        expect(status).toBe(200)
      })
    })
  },
})
