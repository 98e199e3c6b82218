import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { waitUntil } from "../__fixtures__/wait-until"
import { DistributorSimulator } from "../simulator/distributor-simulator"
import { OrderBook } from "../simulator/order-book"
import { Refusal } from "../simulator/refusal"
import type {
  SimulatorAnswer,
  SimulatorCall,
} from "../simulator/simulator-answer"

/** The smallest distributor: `POST /order?sku=`, `GET /file`. */
class SampleSimulator extends DistributorSimulator {
  resets = 0

  constructor(options: { stateFile?: string; autoShipAfterMs?: number } = {}) {
    super({
      name: "Sample",
      book: new OrderBook({
        items: [{ sku: "A-1", stock: { TX: 9 }, cost: 2 }],
        warehouses: ["TX"],
        firstOrderNumber: 1,
      }),
      pathPrefix: "/bin/sample",
      secretParameters: ["key"],
      ...options,
    })
  }

  protected isAuthorized({ query }: { query: URLSearchParams }): boolean {
    return query.get("key") === "good-key"
  }

  protected answer(call: SimulatorCall): SimulatorAnswer {
    if (!call.authorized) {
      throw new Refusal(401, "Who are you?")
    }
    switch (`${call.method} ${call.path}`) {
      case "POST /order": {
        const lines = [{ sku: call.query.get("sku") ?? "", quantity: 1 }]
        const orders = this.book.place({
          poNumber: "M1",
          shipTo: { name: "<b>Pat</b>" },
          shipMethod: "UG",
          lines,
          allowSplit: true,
          allowBackorder: false,
        })
        return { status: 200, body: { orders } }
      }
      case "GET /":
        return { status: 200, body: "<ok/>" }
      case "GET /file":
        return { status: 200, file: call.query.get("path") ?? "" }
      default:
        throw new Refusal(404, "Nothing here.")
    }
  }

  protected override onReset(): void {
    this.resets += 1
  }
}

describe("what every simulator of a distributor does", () => {
  const simulator = new SampleSimulator()
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "simulator-"))
    await simulator.start()
  })
  afterEach(() => {
    simulator.reset()
  })
  afterAll(async () => {
    await simulator.stop()
    await rm(folder, { recursive: true })
  })

  function call(method: string, path: string, to = simulator) {
    return fetch(`${to.url}${path}`, {
      method,
      signal: AbortSignal.timeout(2_000),
    })
  }

  function control(path: string, body: unknown) {
    return fetch(new URL(`/_sandbox/${path}`, simulator.url), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    })
  }

  it("answers below its prefix only, and keeps no credentials", async () => {
    expect(simulator.url).toMatch(/\/bin\/sample$/)
    expect(await (await call("GET", "?key=good-key&x=1")).text()).toBe("<ok/>")
    const root = new URL("/order?key=good-key", simulator.url)
    expect((await fetch(root)).status).toBe(404)
    expect(simulator.requests).toMatchObject([
      {
        method: "GET",
        path: "/",
        query: "?x=1",
        authorized: true,
        status: 200,
      },
    ])
    expect(JSON.stringify(simulator.requests)).not.toContain("good-key")
  })

  it("answers a refusal with its status and words", async () => {
    const refused = await call("POST", "/order?key=bad-key")
    expect(refused.status).toBe(401)
    expect(await refused.json()).toEqual({ message: "Who are you?" })
    expect(simulator.requestsTo("POST", "/order")).toMatchObject([
      { authorized: false, status: 401 },
    ])
    expect((await call("POST", "/order?key=good-key&sku=B")).status).toBe(404)
  })

  it("sends a file as it is", async () => {
    const path = join(folder, "bytes.zip")
    await writeFile(path, Buffer.from([0, 255, 10]))
    const answer = await call("GET", `/file?key=good-key&path=${path}`)
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(
      new Uint8Array([0, 255, 10])
    )
  })

  it("fails on demand, by path and by query", async () => {
    const fault = { status: 503, body: "<h1>Down</h1>" }
    simulator.fail({ path: /sku=A-1/, fault })
    simulator.fail({ path: /^\/order$/, fault: { kind: "drop-after" } })
    const failed = await call("POST", "/order?key=good-key&sku=A-1")
    expect(failed.status).toBe(503)
    expect(failed.headers.get("content-type")).toBe("text/html")
    await expect(call("POST", "/order?key=good-key&sku=A-1")).rejects.toThrow()
    expect(simulator.book.orders("M1")).toHaveLength(1)

    simulator.fail({ path: /./, times: Infinity, fault })
    simulator.clearFaults()
    expect((await call("GET", "?key=good-key")).status).toBe(200)
  })

  it("shows its orders on a page whose buttons ship them", async () => {
    await call("POST", "/order?key=good-key&sku=A-1")
    const pageUrl = new URL("/_sandbox", simulator.url)
    const html = await (await fetch(pageUrl)).text()
    expect(html).toContain("Sample simulator")
    expect(html).toContain("&lt;b&gt;Pat&lt;/b&gt;")
    const pressed = await fetch(new URL("/_sandbox/ship", simulator.url), {
      method: "POST",
      body: new URLSearchParams({ po: "M1" }),
    })
    expect(await pressed.text()).toContain(
      simulator.book.orders("M1")[0]?.parcels[0]?.trackingNumber
    )
  })

  it("is controlled by another process", async () => {
    const stock = { sku: "A-1", stock: { TX: 0 } }
    expect((await control("stock", stock)).status).toBe(200)
    expect((await call("POST", "/order?key=good-key&sku=A-1")).status).toBe(422)
    expect((await control("stock", { ...stock, sku: "B" })).status).toBe(404)
    expect((await control("stock", { sku: "A-1" })).status).toBe(400)
    await control("fail", { path: "^/$", fault: { status: 500 } })
    expect((await call("GET", "?key=good-key")).status).toBe(500)
    await control("reset", {})
    expect(simulator.requests).toEqual([])
    expect(simulator.book.stockOf("A-1").TX).toBe(9)
  })

  it("forgets everything at a reset, and tells its subclass", async () => {
    await call("POST", "/order?key=good-key&sku=A-1")
    const { resets } = simulator
    simulator.reset()
    expect(simulator.resets).toBe(resets + 1)
    expect(simulator.book.purchaseOrders()).toEqual([])
    expect(simulator.requests).toEqual([])
  })

  it("keeps orders and stock over a restart, and goes on numbering", async () => {
    const stateFile = join(folder, "state", "sample.json")
    const first = new SampleSimulator({ stateFile })
    await first.start()
    await call("POST", "/order?key=good-key&sku=A-1", first)
    first.book.ship("M1")
    await first.stop()

    const second = new SampleSimulator({ stateFile })
    expect(second.book.purchaseOrders()).toEqual(first.book.purchaseOrders())
    expect(second.book.stockOf("A-1").TX).toBe(8)
    await second.start()
    await call("POST", "/order?key=good-key&sku=A-1", second)
    await second.stop()
    expect(second.book.orders("M1").map(({ number }) => number)).toEqual([
      "1",
      "2",
    ])
  })

  it("ships by itself when told to", async () => {
    const automatic = new SampleSimulator({ autoShipAfterMs: 5 })
    await automatic.start()
    await call("POST", "/order?key=good-key&sku=A-1", automatic)
    await waitUntil(() => automatic.book.orders("M1")[0]?.status === "shipped")
    await automatic.stop()
  })
})
