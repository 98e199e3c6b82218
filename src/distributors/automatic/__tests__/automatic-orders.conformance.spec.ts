import { AutomaticSimulator } from "../../../../sandbox/automatic/automatic-simulator"
import type { OrderRequest } from "../../adapter"
import { checkOrder } from "../../kit/check-order"
import { openRoad } from "../../traffic"
import { automatic } from "../index"
import { queryOf, sampleOrder as order } from "./sample-order"

const dayLength = 24 * 60 * 60 * 1000
const simulator = new AutomaticSimulator()
const { book } = simulator

describe("Automatic Distributors", () => {
  let warnings: string[]

  beforeAll(() => simulator.start())
  afterAll(() => simulator.stop())
  beforeEach(() => {
    simulator.reset()
    book.setStock("AB12-3456", { "1": 20, "2": 0, "3": 3 })
    book.setStock("00417", { "1": 20, "2": 0, "3": 0 })
    warnings = []
  })

  function gateway(settings: Record<string, unknown> = {}) {
    const connected = automatic.connect({
      credentials: { api_token: simulator.token },
      settings,
      baseUrl: `${simulator.url}/`,
      logger: { warn: (message) => warnings.push(message) },
      traffic: openRoad,
      timeout: 10_000,
      sleep: async () => undefined,
    })
    const { findOrders, cancelOrder } = connected
    if (!findOrders || !cancelOrder) {
      throw new Error("Automatic looks many up, and revokes.")
    }
    return { ...connected, findOrders, cancelOrder }
  }

  function of(changes: Partial<OrderRequest> = {}): OrderRequest {
    return { ...order, ...changes }
  }

  const one = (sku: string, quantity: number) => [
    { sku, warehouse: null, quantity, unitCost: null },
  ]

  async function reports(poNumber = order.poNumber) {
    const lookup = await gateway().findOrder(queryOf(poNumber))
    return lookup.found ? lookup.orders : []
  }

  describe("placing", () => {
    it("calls once, and tells the number with its generation", async () => {
      expect(await gateway().placeOrder(order)).toEqual({
        outcome: "accepted",
        orderNumbers: ["7654321-00"],
      })
      expect(simulator.requests).toHaveLength(1)
    })

    it.each(automatic.shipMethods.map(({ id }) => id))(
      "offers no ship method that can't be sent: %s",
      async (shipMethod) => {
        const result = await gateway().placeOrder(of({ shipMethod }))
        expect(result.outcome).toBe("accepted")
      }
    )

    it("says duplicate of a number that it has, and orders nothing more", async () => {
      await gateway().placeOrder(order)
      expect(await gateway().placeOrder(order)).toEqual({
        outcome: "duplicate",
        reason:
          "Automatic Distributors has an order under M1042-A1 already (409). It said: PO number M1042-A1 has been used (DUPLICATE_PO).",
      })
      expect(book.orders(order.poNumber)).toHaveLength(1)
    })

    it("takes a refused number again", async () => {
      const wrong = of({ lines: one("XX-1", 1) })
      expect((await gateway().placeOrder(wrong)).outcome).toBe("rejected")
      expect((await gateway().placeOrder(order)).outcome).toBe("accepted")
    })

    it("says which item may not go to California", async () => {
      const shipTo = { ...order.shipTo, province: "CA" }
      const result = await gateway().placeOrder(of({ shipTo }))
      expect(result).toEqual({
        outcome: "rejected",
        reason: expect.stringMatching(
          /Item 00417 may not be shipped to CA .*take the item out of the order, or choose another source\. Nothing was ordered\./
        ),
      })
      const lines = one("AB12-3456", 1)
      const allowed = await gateway().placeOrder(of({ shipTo, lines }))
      expect(allowed.outcome).toBe("accepted")
    })

    it("names the item that is short", async () => {
      const result = await gateway().placeOrder(of({ lines: one("00417", 30) }))
      expect(result).toMatchObject({
        outcome: "rejected",
        reason: expect.stringContaining("00417: Not enough in stock"),
      })
    })

    it("says what it put on back-order", async () => {
      const lines = one("00417", 22)
      const result = await gateway().placeOrder(
        of({ lines, allowBackorder: true })
      )
      expect(result).toMatchObject({
        outcome: "accepted",
        notice: expect.stringContaining("2 × 00417 on back-order."),
      })
    })

    it.each([
      [
        { ponumber: "M1042" },
        [{ itemNumber: "AB12-3456" }],
        "It took the PO number as M1042.",
      ],
      [
        { PONumber: "m1042-a1" },
        [
          { itemNumber: "ab12-3456", quantityOrdered: 1 },
          { itemNumber: "00417", quantityOrdered: 1 },
        ],
        "It took 1 × 00417 in place of 2.",
      ],
    ])("says how %j with %j differs", async (header, lines, notice) => {
      const body = { header: { orderNumber: "7", ...header }, lines }
      const fault = { status: 200, body }
      simulator.fail({ path: /create/, fault })
      expect(await gateway().placeOrder(order)).toEqual({
        outcome: "accepted",
        orderNumbers: ["7-00"],
        notice,
      })
    })

    it.each([
      ["an empty answer", {}],
      ["a success without a number", { success: true, header: {} }],
      ["no orders", { success: true, orders: [] }],
      ["a no without a reason", { success: false }],
      [
        "a no with a number",
        { success: false, message: "Hm", header: { orderNumber: "7" } },
      ],
      [
        "a no that lists an order",
        { success: false, errors: ["Hm"], orders: [{ orderNumber: 7 }] },
      ],
      ["errors beside a success", { success: true, errors: ["Hm"] }],
    ])("does not know what became of it after %s", async (_, body) => {
      simulator.fail({ path: /create/, fault: { status: 200, body } })
      expect(await gateway().placeOrder(order)).toMatchObject({
        outcome: "unknown",
        reason: expect.stringContaining(
          "Whether the order was placed is not known."
        ),
      })
    })

    it("does not take a refusal that names an order for a whole one", async () => {
      const header = { orderNumber: "7" }
      const body = { message: "Line 2 is on hold", header }
      simulator.fail({ path: /create/, fault: { status: 422, body } })
      const result = await gateway().placeOrder(order)
      expect(result.outcome).toBe("unknown")
    })

    it("says what was left out of an order that it took", async () => {
      const body = {
        success: true,
        header: { orderNumber: "7" },
        lines: [{ itemNumber: "AB12-3456", quantityOrdered: 1 }],
        errors: [{ code: "HOLD", message: "On hold", lineNumber: 2 }],
      }
      simulator.fail({ path: /create/, fault: { status: 200, body } })
      expect(await gateway().placeOrder(order)).toEqual({
        outcome: "accepted",
        orderNumbers: ["7-00"],
        notice: "It took 0 × 00417 in place of 2. 00417: On hold (HOLD).",
      })
    })

    it("takes a plain no with its reason for one, also as a success", async () => {
      const body = { success: false, errors: [{ message: "On credit hold" }] }
      simulator.fail({ path: /create/, fault: { status: 200, body } })
      expect(await gateway().placeOrder(order)).toMatchObject({
        outcome: "rejected",
        reason: expect.stringContaining("On credit hold. Nothing was ordered."),
      })
    })

    it("sends nothing when two address lines can't hold the address", async () => {
      const shipTo = {
        ...order.shipTo,
        company: "Sample Cycles",
        address_1: "1200 Long Example Boulevard",
      }
      expect(await gateway().placeOrder(of({ shipTo }))).toMatchObject({
        outcome: "rejected",
        reason: expect.stringContaining("takes two address lines"),
      })
      expect(simulator.requests).toEqual([])
    })

    it("keeps to a PO number that Automatic takes", async () => {
      const poNumber = "M1042-A1-TOO-LONG-FOR-IT"
      const problems = checkOrder(automatic.orderLimits, {
        distributorName: automatic.name,
        shipTo: order.shipTo,
        poNumber,
      })
      expect(problems.map(({ field }) => field)).toEqual(["po_number"])
      expect(await gateway().placeOrder(of({ poNumber }))).toMatchObject({
        outcome: "rejected",
        reason: expect.stringContaining("22 printable ASCII characters"),
      })
    })
  })

  describe("settings", () => {
    it("are what is sent", async () => {
      simulator.fail({
        path: /^\/orders\/new/,
        fault: { status: 200, body: { header: { orderNumber: "7" } } },
      })
      const result = await gateway({
        create_path: "/orders/new",
        ship_via_ground: "UPSG",
        classification: "commercial",
      }).placeOrder(order)
      expect(result.outcome).toBe("accepted")
      expect(simulator.requestsTo("POST", "/orders/new")).toMatchObject([
        {
          body: {
            header: { shipVia: "UPSG" },
            shipToAddress: { classification: "COMMERCIAL" },
          },
        },
      ])
    })

    it("tell how the token goes along", async () => {
      await gateway({ auth_value: "Token {token}" }).check()
      await gateway({ auth_header: "X-Api-Token" }).check()
      expect(simulator.requests.some(({ authorized }) => authorized)).toBe(
        false
      )
      await gateway({ auth_header: "authorization" }).check()
      expect(simulator.requests.at(-1)?.authorized).toBe(true)
    })
  })

  describe("check", () => {
    it("notices a path that leads nowhere", async () => {
      const checks = await gateway({ po_path: "/orders/{poNumber}" }).check()
      expect(checks).toMatchObject([
        { id: "api_token", ok: true },
        { id: "order_look_up", ok: false },
      ])
      expect(checks[1]?.message).toContain("Compare the base URL and the paths")
    })

    it("says no to a token that is refused, and does not repeat it", async () => {
      const connected = gateway()
      const token = simulator.token
      simulator.token = "another"
      const checks = await connected.check()
      expect(checks.map(({ ok }) => ok)).toEqual([false, false])
      expect(JSON.stringify(checks)).not.toContain(token)
    })
  })

  describe("looking up", () => {
    it("proves that a PO is absent", async () => {
      expect(await gateway().findOrder(queryOf("M9-A1"))).toEqual({
        found: false,
        isProof: true,
      })
    })

    it.each([
      { status: 404, body: "<h1>Not found</h1>" },
      { status: 404, body: { message: "no Route matched with those values" } },
      { status: 200, body: {} },
      { status: 200, body: { orders: null } },
      { status: 200, body: { success: false } },
      { status: 200, body: { orders: [{ header: {} }] } },
      {
        status: 404,
        body: { errors: [{ code: "ORDER_NOT_FOUND", orderNumber: "7" }] },
      },
    ])("takes %j for no proof of anything", async (fault) => {
      simulator.fail({ path: /\/po\//, fault })
      await expect(gateway().findOrder(queryOf("M9-A1"))).rejects.toThrow(
        /Automatic Distributors/
      )
    })

    it("does not take another PO's orders for an answer", async () => {
      const header = { orderNumber: "7", poNumber: "M1042-A10" }
      const fault = { status: 200, body: { orders: [{ header }] } }
      simulator.fail({ path: /\/po\//, fault })
      await expect(gateway().findOrder(queryOf("M1042-A1"))).rejects.toThrow(
        "can't be read"
      )
    })

    it("can't prove absence of what it took once, or longer ago than it tells", async () => {
      const known = queryOf("M9-A1", ["7000000-00"])
      expect(await gateway().findOrder(known)).toEqual({
        found: false,
        isProof: false,
      })
      const longAgo = new Date(Date.now() - 366 * dayLength)
      expect(await gateway().findOrder(queryOf("M9-A1", [], longAgo))).toEqual({
        found: false,
        isProof: false,
      })
    })

    it("finds by its number what is not found by PO", async () => {
      await gateway().placeOrder(order)
      const lookup = await gateway().findOrder(queryOf("M9-A1", ["7654321-00"]))
      expect(lookup).toMatchObject({
        found: true,
        orders: [{ number: "7654321-00" }],
      })
    })

    it("reads an order that two warehouses fill", async () => {
      book.setStock("AB12-3456", { "1": 1, "3": 2 })
      const result = await gateway().placeOrder(
        of({ lines: one("AB12-3456", 3) })
      )
      expect(result).toMatchObject({
        orderNumbers: ["7654321-00", "7654322-00"],
      })
      expect(await reports()).toMatchObject([
        { number: "7654321-00", warehouse: "1", lines: [{ quantity: 1 }] },
        { number: "7654322-00", warehouse: "3", lines: [{ quantity: 2 }] },
      ])
    })

    it("reads a part shipment, its release and the rest", async () => {
      await gateway().placeOrder(of({ lines: one("AB12-3456", 5) }))
      book.ship(order.poNumber, { lines: [{ sku: "AB12-3456", quantity: 2 }] })
      book.backorder(order.poNumber)
      expect(await reports()).toMatchObject([
        {
          number: "7654321-00",
          status: "INVOICED",
          invoiceNumber: "7654321-00",
          lines: [{ quantity: 2, backorderedQuantity: 0 }],
          parcels: [{ lines: [{ quantity: 2 }] }],
        },
        {
          number: "7654321-01",
          status: "BACKORDERED",
          lines: [{ quantity: 3, backorderedQuantity: 3 }],
          parcels: [],
        },
      ])
      book.ship(order.poNumber)
      expect(await reports()).toMatchObject([
        { lines: [{ quantity: 2 }] },
        {
          number: "7654321-01",
          status: "INVOICED",
          lines: [{ quantity: 3, backorderedQuantity: 0 }],
          parcels: [{ lines: [{ quantity: 3 }] }],
        },
      ])
    })

    it("reads that the rest of a part shipment was canceled", async () => {
      await gateway().placeOrder(of({ lines: one("AB12-3456", 5) }))
      book.ship(order.poNumber, { lines: [{ sku: "AB12-3456", quantity: 2 }] })
      book.cancel(order.poNumber)
      expect(await reports()).toMatchObject([
        { isCanceled: false, lines: [{ quantity: 2, canceledQuantity: 0 }] },
        { isCanceled: true, lines: [{ quantity: 3, canceledQuantity: 3 }] },
      ])
    })

    it("reads a list of parcels, and LTL freight with its carrier", async () => {
      await gateway().placeOrder(order)
      book.ship(order.poNumber, { trackingNumber: "1ZA, 1ZB" })
      const [report] = await reports()
      expect(
        report?.parcels.map(({ trackingNumber, carrier, lines }) => [
          trackingNumber,
          carrier,
          lines.length,
        ])
      ).toEqual([
        ["1ZA", "UPS", 2],
        ["1ZB", "UPS", 0],
      ])

      await gateway().placeOrder(of({ poNumber: "M1043-A1" }))
      const freight = { trackingNumber: "123-4567", carrier: "Saia LTL" }
      book.ship("M1043-A1", freight)
      expect(await reports("M1043-A1")).toMatchObject([{ parcels: [freight] }])
    })
  })

  describe("looking many up", () => {
    const numbers = ["M1-A1", "M2-A1", "M3-A1", "M4-A1"]

    beforeEach(async () => {
      for (const poNumber of numbers) {
        await gateway().placeOrder(of({ poNumber, lines: one("AB12-3456", 1) }))
      }
      simulator.requests.length = 0
    })

    it("answers with one call for those of which nothing has happened", async () => {
      book.ship("M2-A1")
      book.cancel("M3-A1")
      const queries = [...numbers, "M9-A1"].map((number) => queryOf(number))
      const found = await gateway().findOrders(queries)
      expect(simulator.requests).toHaveLength(1)
      // The range tells a parcel's number and not whose, and no absence.
      expect([...found.keys()]).toEqual(["M1-A1", "M4-A1"])
      for (const [poNumber, lookup] of found) {
        expect(lookup).toEqual(await gateway().findOrder(queryOf(poNumber)))
      }
    })

    it("asks for spans of at most 365 days, or not at all", async () => {
      const old = new Date(Date.now() - 500 * dayLength)
      const two = [queryOf("M1-A1", [], old), queryOf("M2-A1")]
      expect((await gateway().findOrders(two)).size).toBe(0)
      expect((await gateway().findOrders([])).size).toBe(0)
      expect(simulator.requests).toEqual([])

      const found = await gateway().findOrders([...two, queryOf("M4-A1")])
      expect(simulator.requests.map(({ status }) => status)).toEqual([200, 200])
      expect([...found.keys()]).toEqual(["M1-A1", "M2-A1", "M4-A1"])
    })

    it.each([
      [{ status: 404, body: "<h1>Not found</h1>" }],
      [{ status: 400, body: { message: "Unknown parameter" } }],
      [{ status: 200, body: "<h1>Welcome</h1>" }],
    ])("leaves all to single look-ups after %j", async (fault) => {
      simulator.fail({ path: /range/, fault })
      const queries = numbers.map((number) => queryOf(number))
      expect((await gateway().findOrders(queries)).size).toBe(0)
      expect(warnings).toEqual([
        expect.stringContaining("looked up one by one"),
      ])
    })

    it("leaves out an order of which a range says too little", async () => {
      const header = { orderNumber: "7", poNumber: "M1-A1" }
      const lines = [{ itemNumber: "AB12-3456" }]
      const body = {
        orders: [
          { header, lines },
          { header: { ...header, poNumber: "M2-A1" } },
        ],
      }
      simulator.fail({ path: /range/, fault: { status: 200, body } })
      const queries = numbers.map((number) => queryOf(number))
      expect((await gateway().findOrders(queries)).size).toBe(0)
    })

    it("says so when nobody answers", async () => {
      simulator.fail({ path: /range/, times: 3, fault: { status: 503 } })
      const queries = numbers.map((number) => queryOf(number))
      await expect(gateway().findOrders(queries)).rejects.toMatchObject({
        kind: "unavailable",
      })
    })
  })

  describe("canceling", () => {
    const query = queryOf(order.poNumber)

    it("revokes all orders of a PO", async () => {
      await gateway().placeOrder(order)
      expect(await gateway().cancelOrder(query)).toEqual({
        outcome: "canceled",
      })
      expect(await reports()).toMatchObject([
        {
          isCanceled: true,
          lines: [{ canceledQuantity: 1 }, { canceledQuantity: 2 }],
          parcels: [],
        },
      ])
    })

    it("says that what has shipped stands", async () => {
      await gateway().placeOrder(order)
      book.ship(order.poNumber)
      expect(await gateway().cancelOrder(query)).toEqual({
        outcome: "refused",
        reason: expect.stringMatching(
          /has shipped.*Nothing was canceled\. Ask custserv@autodist\.com for M1042-A1\./
        ),
      })
    })

    it("refuses to cancel what Automatic does not have", async () => {
      expect(await gateway().cancelOrder(query)).toMatchObject({
        outcome: "refused",
        reason: expect.stringContaining("No order was found"),
      })
    })

    it("names an order that is not among the revoked ones", async () => {
      const orders = ["CANCELED", "INVOICED"].map((status, index) => ({
        header: { orderNumber: `${index}`, status },
      }))
      const fault = { status: 200, body: { success: true, orders } }
      simulator.fail({ path: /revoke/, fault })
      expect(await gateway().cancelOrder(query)).toMatchObject({
        outcome: "refused",
        reason: expect.stringContaining("did not revoke 1-00 (INVOICED)"),
      })
    })

    it.each([
      [{ status: 500 }, "unknown"],
      [{ kind: "drop-after" }, "unknown"],
      [{ kind: "malformed" }, "unknown"],
      [{ status: 200, body: {} }, "unknown"],
      [{ status: 404, body: "<h1>Not found</h1>" }, "refused"],
      [{ status: 401 }, "refused"],
    ] as const)("after %j, it is %s", async (fault, outcome) => {
      await gateway().placeOrder(order)
      simulator.fail({ path: /revoke/, fault })
      expect(await gateway().cancelOrder(query)).toMatchObject({ outcome })
      expect(simulator.requestsTo("POST", "/order/revoke")).toHaveLength(1)
    })
  })
})
