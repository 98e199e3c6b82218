import { createAdmin, type Admin } from "../helpers/admin-user"
import { useMailServer } from "../helpers/mail-server"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

jest.setTimeout(120_000)

const mailServer = useMailServer()

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("the preview of the buyer's mail", () => {
      let admin: Admin

      beforeAll(async () => {
        admin = await createAdmin(getContainer())
      })

      const request = () => ({ headers: admin.headers, validateStatus: null })
      const get = (path = "") =>
        api.get(`/admin/dropship/mail-preview${path}`, request())
      const post = (body: object, path = "") =>
        api.post(`/admin/dropship/mail-preview${path}`, body, request())
      const save = (body: object) =>
        api.post("/admin/dropship/settings", body, request())

      it("shows each kind, with the texts as they are saved", async () => {
        await save({ mail_subject_part: "Some of {order}" })
        const { status, data } = await get()
        expect(status).toBe(200)
        expect(data).toEqual({
          subject: "Your order #1042 is on its way",
          html: expect.stringContaining("Trail Helmet"),
          text: expect.stringContaining("Trail Helmet"),
          problem: null,
        })
        expect((await get("?kind=part")).data.subject).toBe("Some of 1042")
        expect((await get("?kind=corrected")).data.subject).toContain(
          "New tracking number"
        )
        expect((await get("?kind=hunger")).status).toBe(400)
      })

      it("shows texts that are not saved, escaped, and saves nothing", async () => {
        await save({ mail_closing: "Saved" })
        const { data } = await post({
          mail_subject: "{order} <left>",
          mail_opening: "<script>alert(1)</script>",
        })
        expect(data.subject).toBe("1042 <left>")
        expect(data.html).toContain("&lt;script&gt;")
        expect(data.html).not.toContain("<script")
        expect(data.text).toMatch(/Saved$/)
        expect((await get()).data.subject).toBe(
          "Your order #1042 is on its way"
        )
        expect(mailServer.messages).toEqual([])
      })

      it.each([
        ["mail_subject", { mail_subject: "Order {sku}" }],
        ["mail_closing", { mail_closing: "{buyer}" }],
        ["mail_subject_part", { mail_subject_part: "a\nb" }],
        ["kind", { kind: "hunger" }],
        ["colour", { colour: "red" }],
      ])("and the settings answer 400 that names %s", async (field, body) => {
        for (const answer of [
          await post(body),
          await post(body, "/send"),
          ...("kind" in body ? [] : [await save(body)]),
        ]) {
          expect([answer.status, answer.data.field]).toEqual([400, field])
        }
      })

      it("is mailed to whoever is signed in", async () => {
        const { status, data } = await post(
          {
            kind: "corrected",
            mail_subject_corrected: "{order}: new",
            mail_reply_to: "help@canyon.example",
          },
          "/send"
        )
        expect([status, data]).toEqual([200, { to: admin.email }])
        expect(mailServer.messages).toMatchObject([
          { to: [admin.email], subject: "1042: new" },
        ])
      })

      it("says why the test was not sent", async () => {
        mailServer.refuseNext(1)
        const { status, data } = await post({}, "/send")
        expect(status).toBe(409)
        expect(data.message).toMatch(
          /^The test to admin@example.test was not sent: The mail server .* Try again later/
        )
        expect(mailServer.messages).toEqual([])
      })
    })
  },
})
