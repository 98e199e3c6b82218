import { SandboxMailServer } from "../../../../sandbox/mail-server"
import { senderOf } from "../sender-of"
import { SmtpNotification } from "../smtp-notification"

const mailServer = new SandboxMailServer()
let url = ""

beforeAll(async () => {
  url = (await mailServer.start()).smtpUrl
})
afterAll(() => mailServer.stop())
beforeEach(() => {
  mailServer.clear()
})

const provider = (given: { url?: string; from?: string } = {}) =>
  new SmtpNotification({}, { url, channels: ["email"], ...given })

const notification = {
  to: "pat@example.test",
  channel: "email",
  template: "dropship-shipment",
  data: { shop_name: "Canyon, Powersports" },
  content: { subject: "On its way", html: "<p>Hello</p>", text: "Hello" },
}

describe("SmtpNotification", () => {
  it("delivers subject, HTML and text from the shop", async () => {
    const { id } = await provider({ from: "shop@example.test" }).send(
      notification
    )

    const [message] = mailServer.messages
    expect(message).toMatchObject({
      to: ["pat@example.test"],
      subject: "On its way",
      messageId: id,
    })
    expect(message?.from).toContain("shop@example.test")
    expect(message?.headers.from).toContain("Canyon, Powersports")
    expect(message?.html).toContain("<p>Hello</p>")
    expect(message?.text).toContain("Hello")
  })

  it("gives a mail that is sent again the same message id", async () => {
    const twice = { ...notification, idempotency_key: "dropship-shipment-1" }
    await provider().send(twice)
    await provider().send(twice)

    const ids = mailServer.messages.map((message) => message.messageId)
    expect(ids).toEqual([
      "<dropship-shipment-1@localhost>",
      "<dropship-shipment-1@localhost>",
    ])
  })

  it("says which server refused, without the password", async () => {
    mailServer.refuseNext(1)
    const withPassword = url.replace("smtp://", "smtp://shop:s3cret%21@")

    const failure = provider({ url: withPassword }).send(notification)
    await expect(failure).rejects.toThrow(/127\.0\.0\.1:\d+ did not take/)
    await expect(failure).rejects.not.toThrow(/s3cret/)
    expect(mailServer.messages).toEqual([])
  })

  it("says that the server can't be reached", async () => {
    await expect(
      provider({ url: "smtp://127.0.0.1:1" }).send(notification)
    ).rejects.toThrow(/127\.0\.0\.1:1 did not take the mail/)
  })

  it("sends no mail without content", async () => {
    await expect(
      provider().send({ ...notification, content: null })
    ).rejects.toThrow(/no content/)
    expect(mailServer.messages).toEqual([])
  })

  it("stops the start when an option is wrong, and keeps the URL to itself", () => {
    expect(() => {
      SmtpNotification.validateOptions({
        url: "http://shop:s3cret@example.test",
        channels: ["email"],
      })
    }).toThrow(/url \(SMTP_URL\) must look like/)
    expect(() => {
      SmtpNotification.validateOptions({ url: "http://a:s3cret@b" })
    }).not.toThrow(/s3cret/)
    expect(() => {
      SmtpNotification.validateOptions({ url, channels: ["email"], id: "x" })
    }).not.toThrow()
  })
})

describe("senderOf", () => {
  it.each([
    ["smtp://127.0.0.1:2525", undefined, "no-reply@localhost"],
    ["smtp://smtp.shop.test:587", undefined, "no-reply@shop.test"],
    ["smtps://me%40shop.test:x@mail.host.test", undefined, "me@shop.test"],
    ["smtp://127.0.0.1", "Shop <a@shop.test>", "Shop <a@shop.test>"],
  ])("of %s is a usable address", (address, from, sender) => {
    expect(senderOf({ url: address, ...(from && { from }) })).toBe(sender)
  })
})
