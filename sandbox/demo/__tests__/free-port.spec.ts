import { once } from "node:events"
import { createServer, type AddressInfo } from "node:net"
import { freePort } from "../free-port"

describe("freePort", () => {
  it("keeps the wanted port when nobody listens there", async () => {
    const port = await freePort(0)
    expect(await freePort(port)).toBe(port)
  })

  it("finds another one for a port that is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1")
    await once(server, "listening")
    const { port } = server.address() as AddressInfo
    const found = await freePort(port)
    server.close()
    expect(found).not.toBe(port)
    expect(found).toBeGreaterThan(0)
  })
})
