import { wpsItems } from "../../../../sandbox/catalog/wps-items"
import { WpsSimulator } from "../../../../sandbox/wps/wps-simulator"
import { openRoad } from "../../traffic"
import { wps } from "../index"
import { sampleOrder as order } from "./sample-order"

const day = 24 * 3600 * 1000
let daysAgo = 0
const clock = () => new Date(Date.now() - daysAgo * day)
const simulator = new WpsSimulator({ now: clock, items: wpsItems(150) })

describe("WPS's stock, prices and lists of orders", () => {
  beforeAll(() => simulator.start())
  afterAll(() => simulator.stop())
  beforeEach(() => {
    simulator.reset()
    daysAgo = 0
  })

  function gateway() {
    return wps.connect({
      credentials: { api_token: simulator.settings.token },
      settings: {},
      traffic: openRoad,
      baseUrl: simulator.url,
      logger: { warn: () => undefined },
      sleep: async () => undefined,
    })
  }

  /** An answer in place of WPS's. */
  function answer(path: RegExp, body: unknown) {
    simulator.fail({ path, fault: { status: 200, body }, times: Infinity })
  }

  async function place(poNumber: string) {
    const placedAt = clock()
    const result = await gateway().placeOrder({ ...order, poNumber })
    expect(result.outcome).toBe("accepted")
    return { poNumber, orderNumbers: [], placedAt }
  }

  it("asks for a hundred part numbers in one call", async () => {
    const skus = [...simulator.currentItems()].slice(0, 100)
    const reports = await gateway().checkStock?.(skus.map(({ sku }) => sku))
    expect(reports).toHaveLength(100)
    expect(simulator.requests).toHaveLength(1)
    expect(simulator.requests[0]?.query).toContain(
      "include=inventory&page[size]=100"
    )
  })

  it("reads a capped figure as its cap, and says nothing of what is not told", async () => {
    const inventory = { data: { id_warehouse: "25+", ca_warehouse: 4 } }
    const items = [
      { id: 1, sku: "87-5503", inventory },
      { id: 2, sku: "74-0170" },
    ]
    answer(/^\/items/, { data: items })
    const skus = ["87-5503", "74-0170"]
    expect(await gateway().checkStock?.(skus)).toEqual([
      { sku: "87-5503", quantities: { ID: 25, CA: 4 } },
    ])
  })

  it.each([-1, "many", 2.5, {}])(
    "does not guess at a stock of %j",
    async (units) => {
      const inventory = { data: { id_warehouse: units } }
      answer(/^\/items/, { data: [{ id: 1, sku: "87-5503", inventory }] })
      await expect(gateway().checkStock?.(["87-5503"])).rejects.toThrow(
        "can't be read"
      )
    }
  )

  it("asks for no part number that would be read as two", async () => {
    expect(await gateway().checkStock?.(["87-5503,74-0170", " "])).toEqual([])
    expect(simulator.requests).toEqual([])
  })

  it.each([
    ["0.00", []],
    ["", []],
    [null, []],
    [14.2, [{ sku: "87-5503", cost: 14.2 }]],
  ])("reads the own price %j", async (price, reports) => {
    answer(/^\/dealer-pricing\//, { data: { actual_dealer_price: price } })
    expect(await gateway().checkPrices?.(["87-5503"])).toEqual(reports)
  })

  it("leaves out an item without an own price", async () => {
    const body = { message: "no price" }
    const path = /^\/dealer-pricing\//
    simulator.fail({ path, fault: { status: 404, body } })
    expect(await gateway().checkPrices?.(["87-5503"])).toEqual([])
  })

  it("lists orders once for all that were placed within a month", async () => {
    const queries = []
    for (daysAgo of [20, 3, 0]) {
      queries.push(await place(`M${String(daysAgo)}-W1`))
    }
    simulator.requests.length = 0
    const found = await gateway().findOrders?.(queries)
    expect([...(found?.keys() ?? [])]).toEqual(["M20-W1", "M3-W1", "M0-W1"])
    expect(simulator.requests).toHaveLength(1)
  })

  it("says nothing of an order whose beginning is older than the list", async () => {
    daysAgo = 200
    const old = await place("M200-W1")
    daysAgo = 0
    // A later part of the same purchase order is in the list.
    await gateway().placeOrder({ ...order, poNumber: "M200-W1" })
    const queries = [old]
    for (const poNumber of ["M1-W1", "M2-W1", "M3-W1"]) {
      queries.push(await place(poNumber))
    }
    const found = await gateway().findOrders?.(queries)
    expect([...(found?.keys() ?? [])]).toEqual(["M1-W1", "M2-W1", "M3-W1"])
  })

  it("leaves to a look-up what the list does not tell in full", async () => {
    const queries = [await place("M1-W1"), await place("M2-W1")]
    answer(/^\/orders\?/, {
      data: [
        { po_number: "M1-W1", order_details: [{ order_number: "1" }] },
        { po_number: "M2-W1" },
      ],
    })
    expect((await gateway().findOrders?.(queries))?.size).toBe(0)
  })
})
