import { createAdmin } from "../helpers/admin-user"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

jest.setTimeout(120_000)

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    let headers: { authorization: string }

    beforeAll(async () => {
      headers = (await createAdmin(getContainer())).headers
    })

    const get = (path: string) =>
      api.get(`/admin/dropship/${path}`, { headers, validateStatus: null })
    const post = (path: string, body: unknown) =>
      api.post(`/admin/dropship/${path}`, body, {
        headers,
        validateStatus: null,
      })

    describe("settings", () => {
      it("answers defaults while nothing was saved", async () => {
        const { status, data } = await get("settings")
        expect(status).toBe(200)
        expect(data.settings).toMatchObject({
          payment_required: "authorized",
          mail_on_tracking_change: true,
          distributor_order: [],
        })
      })

      it("keeps the others when one is saved", async () => {
        await post("settings", { payment_required: "captured" })
        const { status, data } = await post("settings", {
          distributor_order: ["wps"],
        })
        expect(status).toBe(200)
        expect(data.settings).toMatchObject({
          payment_required: "captured",
          distributor_order: ["wps"],
        })
        expect((await get("settings")).data).toEqual(data)
      })

      it("loses no setting when two are saved at once", async () => {
        const answers = await Promise.all([
          post("settings", { payment_required: "none" }),
          post("settings", { mail_on_tracking_change: false }),
        ])
        expect(answers.map(({ status }) => status)).toEqual([200, 200])
        expect((await get("settings")).data.settings).toMatchObject({
          payment_required: "none",
          mail_on_tracking_change: false,
        })
      })

      it.each([
        ["payment_required", { payment_required: "maybe" }],
        ["distributor_order.0", { distributor_order: ["acme"] }],
        ["colour", { colour: "red" }],
      ])("answers 400 that names %s", async (field, body) => {
        const { status, data } = await post("settings", body)
        expect(status).toBe(400)
        expect(data.type).toBe("invalid_data")
        expect(data.message).toContain(field)
      })

      it("answers 401 to somebody who is not logged in", async () => {
        const { status } = await api.get("/admin/dropship/settings", {
          validateStatus: null,
        })
        expect(status).toBe(401)
      })
    })

    describe("fulfillment preferences", () => {
      const fly = { brand: "FLY RACING", distributor_id: "wps" }
      const ridgeline = { brand: "Ridgeline", distributor_id: "wps" }

      it("are replaced as a whole", async () => {
        await post("fulfillment-preferences", { preferences: [ridgeline, fly] })
        expect((await get("fulfillment-preferences")).data).toEqual({
          preferences: [fly, ridgeline],
        })
        const { data } = await post("fulfillment-preferences", {
          preferences: [ridgeline],
        })
        expect(data).toEqual({ preferences: [ridgeline] })
        const emptied = await post("fulfillment-preferences", {
          preferences: [],
        })
        expect(emptied.data).toEqual({ preferences: [] })
      })

      it.each([
        ["preferences.1.distributor_id", { ...fly, distributor_id: "acme" }],
        ["preferences.1.brand", { ...fly, brand: "ridgeline" }],
      ])("stay as they were when %s is bad", async (field, bad) => {
        await post("fulfillment-preferences", { preferences: [fly] })
        const { status, data } = await post("fulfillment-preferences", {
          preferences: [ridgeline, bad],
        })
        expect(status).toBe(400)
        expect(data.message).toContain(field)
        expect((await get("fulfillment-preferences")).data).toEqual({
          preferences: [fly],
        })
      })
    })
  },
})
