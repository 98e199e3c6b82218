import { mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createTransport } from "nodemailer"
import { SandboxMailServer } from "../mail-server"

const mail = {
  from: "Canyon Powersports <shop@example.test>",
  to: "pat@example.test",
  subject: "Your order #1042 is on its way",
  text: "FedEx 748900000000017",
  html: '<p>FedEx</p><script>alert("x")</script>',
  headers: { "X-Idempotency": "ship-1" },
}

describe("the sandbox's mail server", () => {
  let folder: string
  let server: SandboxMailServer
  let urls: { smtpUrl: string; httpUrl: string }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "mail-"))
    server = new SandboxMailServer({ folder })
    urls = await server.start()
  })
  afterEach(async () => {
    await server.stop()
    await rm(folder, { recursive: true })
  })

  const send = (change: object = {}) =>
    createTransport(urls.smtpUrl).sendMail({ ...mail, ...change })

  it("keeps a mail with both its texts and its headers", async () => {
    const awaited = server.waitFor(({ to }) => to.includes("pat@example.test"))
    await send()

    expect(await awaited).toMatchObject({
      from: "shop@example.test",
      to: ["pat@example.test"],
      subject: "Your order #1042 is on its way",
      text: "FedEx 748900000000017",
      headers: { "x-idempotency": "ship-1" },
    })
    expect(server.messages[0]?.html).toContain("<p>FedEx</p>")
    expect(await server.waitFor(() => true)).toBe(server.messages[0])
  })

  it("names the mails it saw when the awaited one does not come", async () => {
    await send()
    await expect(server.waitFor(() => false, 20)).rejects.toThrow(
      "Your order #1042 is on its way"
    )
  })

  it("refuses for a while, then accepts", async () => {
    server.refuseNext(1)
    await expect(send()).rejects.toMatchObject({ responseCode: 451 })
    expect(server.messages).toEqual([])
    await send()
    expect(server.messages).toHaveLength(1)
  })

  it("accepts a log-in", async () => {
    const url = new URL(urls.smtpUrl)
    url.username = "shop"
    url.password = "secret"
    await createTransport(url.href).sendMail(mail)
    expect(server.messages).toHaveLength(1)
  })

  it("reads its folder after a restart, and empties it", async () => {
    await send()
    const again = new SandboxMailServer({ folder })
    expect(again.messages).toEqual(server.messages)
    expect(await readdir(folder)).toHaveLength(2)
    again.clear()
    expect(await readdir(folder)).toEqual([])
  })

  it("shows the mails on a page that runs none of their scripts", async () => {
    await send({ subject: "<i>Hello</i>" })
    const list = await (await fetch(urls.httpUrl)).text()
    const id = server.messages[0]?.id ?? ""
    const shown = await fetch(`${urls.httpUrl}/messages/${id}`)
    const html = await shown.text()

    expect(list).toContain("&lt;i&gt;Hello&lt;/i&gt;")
    expect(html).toMatch(/<iframe sandbox="(?!.*allow-scripts)/)
    expect(html).not.toContain("<script>")
    expect(html).toContain("FedEx 748900000000017")
    const listed: unknown = await (
      await fetch(`${urls.httpUrl}/messages.json`)
    ).json()
    expect(listed).toMatchObject({ messages: [{ id }] })
    expect((await fetch(`${urls.httpUrl}/messages/none`)).status).toBe(404)
  })
})
