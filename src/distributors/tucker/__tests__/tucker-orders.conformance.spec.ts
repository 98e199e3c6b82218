import { TuckerSimulator } from "../../../../sandbox/tucker/tucker-simulator"
import type { OrderRequest } from "../../adapter"
import { DistributorError } from "../../kit/distributor-error"
import { openRoad } from "../../traffic"
import { tucker } from "../index"
import { sampleOrder as order } from "./sample-order"

// Characters that a URL escapes, so that both forms have to be hidden.
const apiKey = "k+y/42=secret"

describe("Tucker", () => {
  const simulator = new TuckerSimulator({ apiKey })
  const { book, settings } = simulator

  beforeAll(() => simulator.start())
  afterAll(() => simulator.stop())
  beforeEach(() => {
    simulator.reset()
    book.setStock("160942", { TX: 20, PA: 3 })
    book.setStock("012345", { TX: 20 })
  })

  function gateway(given: Record<string, unknown> = {}) {
    return tucker.connect({
      credentials: { customer_number: "100200", api_key: apiKey },
      settings: given,
      baseUrl: simulator.url,
      logger: { warn: () => undefined },
      traffic: openRoad,
      timeout: 10_000,
      sleep: async () => undefined,
    })
  }

  function placed() {
    return simulator.requestsTo("GET", /submit=YES/)
  }

  function line(sku: string, quantity: number) {
    return { sku, warehouse: null, quantity, unitCost: null }
  }

  /** Accepts the order → Tucker's numbers. */
  async function place(changes: Partial<OrderRequest> = {}) {
    const result = await gateway().placeOrder({ ...order, ...changes })
    if (result.outcome !== "accepted") {
      throw new Error(`${result.outcome}: ${result.reason}`)
    }
    return result.orderNumbers
  }

  function query(
    orderNumbers: readonly string[],
    poNumber: string = order.poNumber
  ) {
    return { poNumber, orderNumbers, placedAt: new Date() }
  }

  /** An error with all that a log could show of it. */
  async function resultOrError(call: Promise<unknown> | undefined) {
    try {
      return await call
    } catch (error) {
      expect(DistributorError.isInstance(error)).toBe(true)
      return [String(error), (error as Error).stack, error]
    }
  }

  it("sends an order in one call", async () => {
    expect(await place()).toEqual(["5551234"])
    const [request] = placed()
    expect(simulator.requests).toHaveLength(1)
    const sent = new URLSearchParams(request?.query)
    expect(sent.getAll("line")).toEqual(["160942,1", "012345,2"])
    expect(Object.fromEntries(sent)).toEqual(
      expect.objectContaining({
        type: "ORD",
        output: "JSON",
        po: "M1042-T1",
        allowduplicatepo: "NO",
        name: "Pat Sample",
        address1: "Sample Cycles",
        address2: "12 Example Rd, Unit 4",
        city: "Springfield",
        state: "IL",
        zip: "62701",
        carrier: "UG",
        splitlines: "YES",
        submit: "YES",
      })
    )
  })

  it("sends an address as it is, whatever it holds", async () => {
    const shipTo = {
      ...order.shipTo,
      name: "José & Søn #1",
      company: null,
      address_1: "100% Main St, Rear=2",
      address_2: "c/o A+B; Floor ½",
    }
    await place({ shipTo })
    expect(book.purchaseOrders()[0]?.shipTo).toMatchObject({
      name: "José & Søn #1",
      address1: "100% Main St, Rear=2",
      address2: "c/o A+B; Floor ½",
    })
  })

  it("sends nothing when an address would have to be cut", async () => {
    const shipTo = { ...order.shipTo, address_2: "Building 12, Dock 34 West" }
    const asked = { ...order, shipTo }
    for (const result of [
      await gateway().dryRun?.(asked),
      await gateway().placeOrder(asked),
    ]) {
      expect(result).toMatchObject({
        outcome: "rejected",
        reason: expect.stringMatching(/two address lines.*Nothing was ordered/),
      })
    }
    expect(simulator.requests).toEqual([])
  })

  it.each(tucker.shipMethods.map(({ id }) => id))(
    "offers no ship method that Tucker does not take: %s",
    async (shipMethod) => {
      expect(await place({ shipMethod })).toHaveLength(1)
    }
  )

  it("finds out with a dry run, which orders nothing", async () => {
    expect(await gateway().dryRun?.(order)).toEqual({ outcome: "passed" })
    expect(book.purchaseOrders()).toEqual([])
    const lines = [line("PM3248", 1), line("160942", 1)]
    expect(await gateway().dryRun?.({ ...order, lines })).toEqual({
      outcome: "rejected",
      reason:
        "Tucker Powersports refused the request. It said: ORDER NOT ACCEPTED. PM3248: ITEM NOT AVAILABLE FOR DROP SHIP. Nothing was ordered by it.",
    })
    await place()
    expect(await gateway().dryRun?.(order)).toMatchObject({
      outcome: "duplicate",
    })
    expect(placed()).toHaveLength(1)
  })

  it("asks before Tucker takes less than was ordered", async () => {
    settings.takesBackorders = true
    const asked = { ...order, lines: [line("160942", 50)] }
    expect(await gateway().dryRun?.(asked)).toEqual({
      outcome: "rejected",
      reason:
        "Tucker Powersports would take the order, but says: 160942: BACKORDERED. To order all the same, allow back orders. Nothing was ordered.",
    })
    expect(
      await gateway().dryRun?.({ ...asked, allowBackorder: true })
    ).toEqual({ outcome: "passed" })
    expect(await gateway().placeOrder(asked)).toMatchObject({
      outcome: "accepted",
      notice: "Tucker Powersports says: 160942: BACKORDERED.",
    })
  })

  it("learns from a second sending that the first one arrived", async () => {
    simulator.fail({ path: /submit=YES/, fault: { kind: "drop-after" } })
    expect(await gateway().placeOrder(order)).toMatchObject({
      outcome: "unknown",
    })
    expect(await gateway().placeOrder(order)).toMatchObject({
      outcome: "duplicate",
      reason: expect.stringContaining("DUPLICATE PO NUMBER"),
    })
    expect(book.orders(order.poNumber)).toHaveLength(1)
  })

  it.each([
    [{ ORD: { status: "SUCCESSFUL", orderoutput: [] } }],
    [{ ORD: { status: "PARTIAL", orderoutput: { ordernum: "5551234" } } }],
    [{ ORD: { orderoutput: { ordernum: "5551234" } } }],
    [{ INV: { status: "SUCCESSFUL", orderoutput: { ordernum: "5551234" } } }],
    [{ ORD: { status: "FAILED", orderoutput: { ordernum: 2 ** 60 } } }],
    ["<ORD><status>SUCCESSFUL</status></ORD>"],
  ])("does not know what %j means", async (body) => {
    simulator.fail({ path: /submit=YES/, fault: { status: 200, body } })
    expect(await gateway().placeOrder(order)).toMatchObject({
      outcome: "unknown",
      reason: expect.stringContaining("Whether the order was placed"),
    })
  })

  it("names all the orders that became of one, and reads each", async () => {
    book.setStock("160942", { TX: 2, PA: 3, CO: 0, FL: 0, CA: 0 })
    const numbers = await place({ lines: [line("160942", 5)] })
    expect(numbers).toEqual(["5551234", "5551235"])
    const [tracking] = book.ship(order.poNumber, { orderNumber: "5551235" })
    expect(await gateway().findOrder(query(numbers))).toMatchObject({
      orders: [
        { number: "5551234", status: "Open", parcels: [] },
        {
          number: "5551235",
          status: "Shipped",
          parcels: [
            {
              trackingNumber: tracking,
              carrier: "UPS",
              lines: [{ sku: "160942", quantity: 3 }],
            },
          ],
        },
      ],
    })
  })

  it("reads lists of one and none as well as lists", async () => {
    const numbers = await place({ lines: [line("160942", 2)] })
    const before = await gateway().findOrder(query(numbers))
    book.ship(order.poNumber)
    const after = await gateway().findOrder(query(numbers))
    const stock = await gateway().checkStock?.(["160942"])
    const prices = await gateway().checkPrices?.(["160942"])

    simulator.reset()
    book.setStock("160942", { TX: 20, PA: 3 })
    settings.singleElementObjects = true
    expect(await place({ lines: [line("160942", 2)] })).toEqual(numbers)
    expect(await gateway().findOrder(query(numbers))).toEqual(before)
    book.ship(order.poNumber)
    expect(await gateway().findOrder(query(numbers))).toEqual(after)
    expect(await gateway().checkStock?.(["160942"])).toEqual(stock)
    expect(await gateway().checkPrices?.(["160942"])).toEqual(prices)
    expect(await gateway().checkStock?.(["NONE00"])).toEqual([])
  })

  it("does not find an order without its number, nor asks for it", async () => {
    await place()
    simulator.requests.length = 0
    const nothing = { found: false, isProof: false }
    expect(await gateway().findOrder(query([]))).toEqual(nothing)
    expect(await gateway().findOrders?.([query([])])).toEqual(
      new Map([[order.poNumber, nothing]])
    )
    expect(simulator.requests).toEqual([])
  })

  it("asks for many orders with few calls, none too long", async () => {
    book.setStock("160942", { TX: 500 })
    const lines = [line("160942", 1)]
    const queries = []
    for (let index = 0; index < 120; index += 1) {
      const poNumber = `M${index}-T1`
      queries.push(query(await place({ poNumber, lines }), poNumber))
    }
    book.ship("M77-T1")
    simulator.requests.length = 0
    const found = await gateway().findOrders?.(queries)
    expect(simulator.requests).toHaveLength(3)
    expect(
      simulator.requests.every(({ query: asked }) => asked.length < 2000)
    ).toBe(true)
    expect(found?.size).toBe(120)
    for (const asked of [queries[0]!, queries[77]!, queries[119]!]) {
      expect(found?.get(asked.poNumber)).toEqual(
        await gateway().findOrder(asked)
      )
    }
  })

  it("takes it for no parcels when Tucker says that nothing has shipped", async () => {
    const numbers = await place()
    const before = await gateway().findOrder(query(numbers))
    const body = { SHP: { status: "FAILED", errormsg: "NO SHIPMENT FOUND" } }
    simulator.fail({ path: /type=SHP/, fault: { status: 200, body } })
    expect(await gateway().findOrder(query(numbers))).toEqual(before)
  })

  it("leaves out the orders of a call that was refused", async () => {
    const queries = [query(await place())]
    const body = { SHP: { status: "FAILED", errormsg: "ORDER NOT FOUND" } }
    simulator.fail({ path: /type=SHP/, fault: { status: 200, body } })
    expect(await gateway().findOrders?.(queries)).toEqual(new Map())
  })

  it("reads the shelves, 25 items a call, whatever the spelling", async () => {
    const skus = [
      "16-0942",
      "ba0006",
      ...Array.from({ length: 60 }, (_, index) => `Z${10_000 + index}`),
    ]
    expect(await gateway().checkStock?.(skus)).toEqual([
      {
        sku: "16-0942",
        quantities: { TX: 9, PA: 3, OR: 0, CO: 4, FL: 2, IL: 0, CA: 5 },
      },
      {
        sku: "ba0006",
        quantities: { TX: 3, PA: 2, OR: 0, CO: 0, FL: 0, IL: 0, CA: 0 },
      },
    ])
    expect(simulator.requestsTo("GET", /type=INV/)).toHaveLength(3)
  })

  it("leaves out what is said of an item and can't be told", async () => {
    const item = [
      { itemnum: "160942", inventory: 4 },
      { itemnum: "BA0006", inventory: 0 },
      { itemnum: 12345, dc: { dcname: "Reno, NV", dcinv: "7" } },
      { itemnum: "990001", dc: [{ dcname: "TX", dcinv: -1 }] },
    ]
    const body = { INV: { status: "SUCCESSFUL", item } }
    simulator.fail({ path: /type=INV/, fault: { status: 200, body } })
    expect(
      await gateway().checkStock?.(["160942", "BA0006", "012345", "990001"])
    ).toEqual([
      { sku: "BA0006", quantities: {} },
      { sku: "012345", quantities: { NV: 7 } },
    ])
  })

  it("reads what this dealer pays", async () => {
    expect(await gateway().checkPrices?.(["160942", "ZZ0000"])).toEqual([
      { sku: "160942", cost: 24.95 },
    ])
    const item = [{ itemnum: "160942", price: 0 }]
    const body = { PRC: { status: "SUCCESSFUL", item } }
    simulator.fail({ path: /type=PRC/, fault: { status: 200, body } })
    expect(await gateway().checkPrices?.(["160942"])).toEqual([])
  })

  it("says what is missing when there is no credit card", async () => {
    settings.hasCreditCard = false
    expect(await gateway().placeOrder(order)).toMatchObject({
      outcome: "rejected",
      reason: expect.stringContaining("CREDIT CARD REQUIRED"),
    })
  })

  it("takes credentials for good when the sample item is unknown", async () => {
    const body = { INV: { status: "FAILED", errormsg: "ITEM NOT FOUND" } }
    simulator.fail({ path: /type=INV/, fault: { status: 200, body } })
    expect(await gateway().check()).toMatchObject([{ ok: true }])
    const other = { INV: { status: "FAILED", errormsg: "SYSTEM CLOSED" } }
    simulator.fail({ path: /type=INV/, fault: { status: 200, body: other } })
    expect(await gateway().check()).toMatchObject([
      { ok: false, message: expect.stringContaining("SYSTEM CLOSED") },
    ])
  })

  it("never repeats the key, however an answer does", async () => {
    const url = `${simulator.url}?apikey=${encodeURIComponent(apiKey)}`
    const words = `BAD REQUEST ${url} ${apiKey}`
    const said: unknown[] = []
    for (const type of ["ORD", "SHP", "INV", "PRC"]) {
      for (const body of [
        { [type]: { status: "FAILED", errormsg: words } },
        `<html>${words}</html>`,
      ]) {
        for (const status of [200, 400, 401, 500, 302]) {
          simulator.clearFaults()
          simulator.fail({
            path: /./,
            times: Infinity,
            fault: { status, body },
          })
          const calls: (Promise<unknown> | undefined)[] = [
            gateway().check(),
            gateway().dryRun?.(order),
            gateway().placeOrder(order),
            gateway().findOrder(query(["1"])),
            gateway().checkStock?.(["160942"]),
            gateway().checkPrices?.(["160942"]),
          ]
          said.push(...(await Promise.all(calls.map(resultOrError))))
        }
      }
    }
    await simulator.stop()
    said.push(await gateway().placeOrder(order))
    await simulator.start()
    const all = JSON.stringify(said)
    expect(all).toContain("[hidden]")
    expect(all).not.toContain(apiKey)
    expect(all).not.toContain(encodeURIComponent(apiKey))
    expect(all).not.toContain("cust=")
  })
})
