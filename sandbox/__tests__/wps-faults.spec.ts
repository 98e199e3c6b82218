import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { WpsClient } from "../__fixtures__/wps-client"
import { waitUntil } from "../__fixtures__/wait-until"
import { WpsSimulator } from "../wps/wps-simulator"

const order = { path: /^\/orders$/, method: "POST" }

describe("faults and memory of the WPS simulator", () => {
  const simulator = new WpsSimulator()
  let wps: WpsClient

  beforeAll(async () => {
    wps = new WpsClient((await simulator.start()).url)
  })
  afterEach(() => {
    simulator.reset()
  })
  afterAll(() => simulator.stop())

  it("answers a status as often as asked, on the named route only", async () => {
    simulator.fail({
      ...order,
      times: 2,
      fault: { status: 429, headers: { "Retry-After": "7" } },
    })
    await wps.cart("M1", {}, { "87-5503": 1 })

    const refused = await wps.post("/orders", { po_number: "M1" })
    expect(refused.status).toBe(429)
    expect(refused.headers.get("retry-after")).toBe("7")
    expect((await wps.post("/orders", { po_number: "M1" })).status).toBe(429)
    expect(simulator.orders("M1")).toEqual([])
    expect((await wps.post("/orders", { po_number: "M1" })).status).toBe(200)
  })

  it("answers an HTML page", async () => {
    simulator.fail({
      path: /^\/items/,
      fault: { status: 503, body: "<h1>Down for maintenance</h1>" },
    })
    const response = await fetch(`${simulator.url}/items`)

    expect(response.status).toBe(503)
    expect(response.headers.get("content-type")).toBe("text/html")
    expect(await response.text()).toContain("Down for maintenance")
  })

  it.each([
    ["drop-before", 0],
    ["drop-after", 1],
    ["timeout-before", 0],
    ["timeout-after", 1],
    ["malformed", 1],
  ] as const)("%s leaves %i orders and no answer", async (kind, orders) => {
    simulator.fail({ ...order, fault: { kind } })
    await wps.cart("M1", {}, { "87-5503": 1 })

    await expect(wps.post("/orders", { po_number: "M1" })).rejects.toThrow()
    expect(simulator.orders("M1")).toHaveLength(orders)
    expect(simulator.requestsTo("POST", "/orders")).toMatchObject([
      { body: { po_number: "M1" }, status: kind === "malformed" ? 200 : null },
    ])
  })

  it("takes its time and then does the work", async () => {
    simulator.fail({ ...order, fault: { kind: "slow", ms: 50 } })
    await wps.cart("M1", {}, { "87-5503": 1 })
    const before = performance.now()

    expect((await wps.post("/orders", { po_number: "M1" })).status).toBe(200)
    expect(performance.now() - before).toBeGreaterThan(45)
  })

  it("keeps orders, carts and stock in its state file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "wps-"))
    const stateFile = join(folder, "state", "wps.json")
    const first = new WpsSimulator({ stateFile })
    const client = new WpsClient((await first.start()).url)
    await client.order("M1", {}, { "87-5503": 2 })
    await client.cart("M2", {}, { "85-4130": 3 })
    first.ship("M1")
    await first.stop()

    const second = new WpsSimulator({ stateFile })
    const again = new WpsClient((await second.start()).url)
    expect(second.orders("M1")).toEqual(first.orders("M1"))
    expect(second.stockOf("87-5503").boise).toBe(38)
    await again.post("/orders", { po_number: "M2" })
    expect(second.orders("M2")[0]?.order_number).not.toBe(
      second.orders("M1")[0]?.order_number
    )
    await second.stop()
    await rm(folder, { recursive: true })
  })

  it("ships by itself when told to", async () => {
    simulator.settings.autoShipAfterMs = 5
    await wps.order("M1", {}, { "87-5503": 1 })

    await waitUntil(() => simulator.orders("M1")[0]?.order_status === "Shipped")
    expect(simulator.orders("M1")[0]?.tracking_numbers).toHaveLength(1)
  })
})
