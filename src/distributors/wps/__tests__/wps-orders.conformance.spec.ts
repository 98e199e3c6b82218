import { WpsSimulator } from "../../../../sandbox/wps/wps-simulator"
import { checkOrder } from "../../kit/check-order"
import { openRoad } from "../../traffic"
import { wps } from "../index"
import { sampleOrder as order } from "./sample-order"

const simulator = new WpsSimulator()
const token = simulator.settings.token
const query = {
  poNumber: order.poNumber,
  orderNumbers: [],
  placedAt: new Date(),
}

describe("WPS", () => {
  let warnings: string[]

  beforeAll(() => simulator.start())
  afterAll(() => simulator.stop())
  beforeEach(() => {
    simulator.reset()
    simulator.setStock("87-5503", { boise: 20, ashley: 3 })
    simulator.setStock("74-0170", { boise: 20 })
    warnings = []
  })

  function gateway() {
    return wps.connect({
      credentials: { api_token: token },
      settings: {},
      traffic: openRoad,
      baseUrl: `${simulator.url}/`,
      logger: { warn: (message) => warnings.push(message) },
      timeout: 10_000,
      sleep: async () => undefined,
    })
  }

  async function reports() {
    const lookup = await gateway().findOrder(query)
    return lookup.found ? lookup.orders : []
  }

  it("sends the address as a label reads, and the account's options", async () => {
    await gateway().placeOrder(order)
    const [request] = simulator.requestsTo("POST", "/carts")
    expect(request?.body).toEqual({
      po_number: "M1042-W1",
      ship_via: "BEST",
      cross_ship_via: "BEST",
      ship_name: "Pat Sample",
      ship_address1: "Sample Cycles",
      ship_address2: "12 Example Rd",
      ship_address3: "Unit 4",
      ship_city: "Springfield",
      ship_state: "IL",
      ship_zip: "62701",
      ship_phone: "555-0100",
      email: "pat@example.test",
      allow_backorder: false,
      multiple_warehouse: true,
    })
  })

  it.each(wps.shipMethods.map(({ id }) => id))(
    "offers no ship method that WPS does not take: %s",
    async (shipMethod) => {
      const result = await gateway().placeOrder({ ...order, shipMethod })
      expect(result.outcome).toBe("accepted")
    }
  )

  it("orders from the warehouse that was chosen", async () => {
    const lines = [
      { sku: "87-5503", warehouse: "IN", quantity: 2, unitCost: null },
    ]
    await gateway().placeOrder({ ...order, lines })
    expect(await reports()).toMatchObject([{ warehouse: "IN" }])
  })

  it("does not order what an earlier attempt left in the cart", async () => {
    simulator.fail({ path: /^\/orders$/, fault: { status: 503 } })
    expect((await gateway().placeOrder(order)).outcome).toBe("unknown")
    expect((await gateway().placeOrder(order)).outcome).toBe("accepted")
    expect(
      simulator.orders(order.poNumber).flatMap(({ items }) => items)
    ).toMatchObject([
      { sku: "87-5503", quantity: 1 },
      { sku: "74-0170", quantity: 2 },
    ])
  })

  it("orders nothing when the cart does not hold what was sent", async () => {
    simulator.fail({
      method: "GET",
      path: /^\/carts\//,
      fault: { status: 404, body: { message: "no cart" } },
    })
    const body = { data: { items: [{ item: "87-5503", quantity: 2 }] } }
    simulator.fail({
      method: "GET",
      path: /^\/carts\//,
      fault: { status: 200, body },
    })
    expect(await gateway().placeOrder(order)).toEqual({
      outcome: "rejected",
      reason:
        "Western Power Sports did not take the order as it was sent: its cart holds 2 × 87-5503 in place of 1, 0 × 74-0170 in place of 2. Nothing was ordered.",
    })
    expect(simulator.requestsTo("POST", "/orders")).toEqual([])
    expect(simulator.requestsTo("DELETE", /^\/carts/)).toHaveLength(1)
  })

  it("takes a refused cart away, and says so when that fails", async () => {
    simulator.setStock("87-5503", { boise: 0, ashley: 0, fresno: 0 })
    const lines = [
      { sku: "87-5503", warehouse: "ID", quantity: 1, unitCost: null },
    ]
    const request = { ...order, lines, allowSplit: false }
    const result = await gateway().placeOrder(request)
    expect(result).toMatchObject({
      outcome: "rejected",
      reason: expect.stringContaining("87-5503 is short by 1"),
    })
    expect(warnings).toEqual([])
    expect(simulator.requestsTo("DELETE", /^\/carts/)[0]?.status).toBe(200)

    const fault = { status: 500 } as const
    simulator.fail({ method: "DELETE", path: /^\/carts/, fault })
    await gateway().placeOrder(request)
    expect(warnings).toEqual([
      expect.stringMatching(/cart of purchase order M1042-W1 was left/),
    ])
  })

  it("merges lines of one SKU, so that they are not added up by chance", async () => {
    const lines = [
      { sku: "87-5503", warehouse: "ID", quantity: 1, unitCost: null },
      { sku: "87-5503", warehouse: "ID", quantity: 2, unitCost: null },
    ]
    await gateway().placeOrder({ ...order, lines })
    expect(simulator.requestsTo("POST", /items$/)).toMatchObject([
      { body: { item_sku: "87-5503", quantity: 3 } },
    ])
  })

  it("has a city that is too long refused before and by WPS", async () => {
    const shipTo = { ...order.shipTo, city: "Rancho Santa Margarita" }
    const problems = checkOrder(wps.orderLimits, {
      distributorName: wps.name,
      shipTo,
      poNumber: order.poNumber,
    })
    expect(problems.map(({ field }) => field)).toEqual(["ship_to.city"])
    expect(await gateway().placeOrder({ ...order, shipTo })).toMatchObject({
      outcome: "rejected",
      reason: expect.stringContaining("ship_city"),
    })
  })

  it("says what to ask for when order processing is not enabled", async () => {
    simulator.settings.orderProcessing = false
    const checks = await gateway().check()
    expect(checks.map(({ id, ok }) => [id, ok])).toEqual([
      ["api_token", true],
      ["order_processing", false],
    ])
    expect(checks[1]?.message).toContain("webservices@wps-inc.com")
    expect(await gateway().placeOrder(order)).toMatchObject({
      outcome: "rejected",
      reason: expect.stringContaining("webservices@wps-inc.com"),
    })
  })

  it("proves that a PO is absent", async () => {
    const absent = { ...query, poNumber: "M9-W1" }
    expect(await gateway().findOrder(absent)).toEqual({
      found: false,
      isProof: true,
    })
  })

  it("reads an order that several warehouses fill", async () => {
    const lines = [
      { sku: "87-5503", warehouse: "IN", quantity: 5, unitCost: null },
    ]
    await gateway().placeOrder({ ...order, lines })
    expect(await reports()).toMatchObject([
      { warehouse: "IN", lines: [{ quantity: 3 }], parcels: [] },
      { warehouse: "ID", lines: [{ quantity: 2 }], parcels: [] },
    ])
    simulator.ship(order.poNumber)
    const numbers = (await reports()).flatMap(({ parcels }) =>
      parcels.map(({ lines: [line] }) => line?.quantity)
    )
    expect(numbers).toEqual([3, 2])
  })

  it("reads a part shipment and its rest", async () => {
    const lines = [
      { sku: "87-5503", warehouse: "ID", quantity: 3, unitCost: null },
    ]
    await gateway().placeOrder({ ...order, lines })
    simulator.ship(order.poNumber, { lines: [{ sku: "87-5503", quantity: 1 }] })
    expect(await reports()).toMatchObject([
      {
        status: "Shipped",
        freight: 9.75,
        lines: [{ quantity: 1, backorderedQuantity: 0 }],
        parcels: [
          { carrier: "FedEx", lines: [{ sku: "87-5503", quantity: 1 }] },
        ],
      },
      {
        status: "Backorder",
        lines: [{ quantity: 2, backorderedQuantity: 2 }],
        parcels: [],
      },
    ])
  })

  it("reads several parcels of one order, the goods in the first", async () => {
    await gateway().placeOrder(order)
    simulator.ship(order.poNumber, { trackingNumber: ["A1", " ", "A2", "A1"] })
    const [report] = await reports()
    expect(
      report?.parcels.map(({ trackingNumber, lines }) => [
        trackingNumber,
        lines.length,
      ])
    ).toEqual([
      ["A1", 2],
      ["A2", 0],
    ])
  })

  it("reads a corrected tracking number", async () => {
    await gateway().placeOrder(order)
    simulator.ship(order.poNumber, { trackingNumber: "OLD1" })
    simulator.changeTracking(order.poNumber, "OLD1", "NEW1")
    expect(await reports()).toMatchObject([
      { parcels: [{ trackingNumber: "NEW1" }] },
    ])
  })

  it("reads a canceled order", async () => {
    await gateway().placeOrder(order)
    simulator.cancelOrder(order.poNumber)
    expect(await reports()).toMatchObject([
      {
        isCanceled: true,
        lines: [{ canceledQuantity: 1 }, { canceledQuantity: 2 }],
        parcels: [],
      },
    ])
  })
})
