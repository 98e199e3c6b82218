import { changedShipmentMail } from "../../../mail/__fixtures__/changed-shipment-mail"
import { ownShipmentMail } from "../../../mail/__fixtures__/own-shipment-mail"
import { shipmentMail } from "../../../mail/shipment-mail"
import { settingsSchema } from "../../../schemas/settings"
import type { Mail } from "../../../schemas/shipment-mail"
import { composeMail } from "../compose-shipment-mail"
import { sampleShipmentMail } from "../sample-shipment-mail"

const data = sampleShipmentMail("first", {
  shopName: "Canyon",
  texts: settingsSchema.parse({}),
})
const ours = shipmentMail(data)
const never = () => new Promise<Mail>(() => undefined)

describe("a shop's own template", () => {
  it("writes the mail, and may begin with ours", async () => {
    expect(await composeMail(undefined, data)).toEqual({
      mail: ours,
      problem: null,
    })
    expect(await composeMail(changedShipmentMail, data)).toEqual({
      mail: { ...ours, subject: "Tracking for order 1042" },
      problem: null,
    })
    const { mail } = await composeMail(async (given) => {
      await Promise.resolve()
      return ownShipmentMail(given)
    }, data)
    expect(mail.text).toBe("UPS: 1Z999AA10123456784")
  })

  it.each<[string, () => unknown, RegExp]>([
    [
      "throws",
      () => {
        throw new Error("no such partial")
      },
      /^no such partial$/,
    ],
    ["rejects", () => Promise.reject(new Error("down")), /^down$/],
    ["returns nothing", () => undefined, /^it returned no mail\.$/],
    ["returns text", () => "Hello", /^it returned no mail\.$/],
    ["has no subject", () => ({ ...ours, subject: " " }), /^subject is empty/],
    [
      "adds a header",
      () => ({ ...ours, subject: "Hi\r\nBcc: all@example.test" }),
      /^subject is more than one line/,
    ],
    [
      "has no text and no HTML",
      () => ({ subject: "Hi", html: "" }),
      /^html is empty; text /,
    ],
  ])("that %s loses no mail: ours is sent", async (_, template, problem) => {
    const composed = await composeMail(template as () => Mail, data)
    expect(composed.mail).toEqual(ours)
    expect(composed.problem).toMatch(problem)
  })

  it("that does not end is not waited for", async () => {
    const { mail, problem } = await composeMail(never, data, 10)
    expect(mail).toEqual(ours)
    expect(problem).toContain("longer than 0.01 seconds")
  })

  it("does not reach our mail when it changes what it was given", async () => {
    const { mail } = await composeMail((given) => {
      given.trackings.length = 0
      given.shop_name = "Nobody"
      throw new Error("half done")
    }, data)
    expect(mail).toEqual(ours)
  })
})
