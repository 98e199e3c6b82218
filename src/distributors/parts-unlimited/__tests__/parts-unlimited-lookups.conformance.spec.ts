import { PartsUnlimitedSimulator } from "../../../../sandbox/parts-unlimited/parts-unlimited-simulator"
import type { DistributorOrderReport, OrderQuery } from "../../adapter"
import { sampleOrder as order } from "./sample-order"
import { connectTo } from "./simulated-account"

const simulator = new PartsUnlimitedSimulator()
const listPath = /dropship\?/

beforeAll(() => simulator.start())
afterAll(() => simulator.stop())
beforeEach(() => {
  simulator.reset()
})

function query(poNumber = order.poNumber, placedAt = new Date()): OrderQuery {
  return { poNumber, orderNumbers: [], placedAt }
}

async function place(poNumber = order.poNumber): Promise<void> {
  await connectTo(simulator).placeOrder({ ...order, poNumber })
}

async function reports(
  settings: Record<string, string> = {},
  asked = query()
): Promise<readonly DistributorOrderReport[]> {
  const lookup = await connectTo(simulator, { settings }).findOrder(asked)
  return lookup.found ? lookup.orders : []
}

function listWith(...listed: unknown[]): void {
  const body = { status_code: 200, total_pages: 1, orders: listed }
  simulator.fail({ path: listPath, times: 9, fault: { status: 200, body } })
}

const listedOrder = {
  reference_number: "PU1",
  purchase_order_number: "m1042-p1 ",
  order_status: "shipped",
  line_items: [
    { part_number: "0101-9901", ordered: { quantity: "2" } },
    { part_number: "003199", ordered: 1 },
  ],
  shipments: [
    { warehouse: "WI", carrier: "UPS", tracking_number: " 1Z1 " },
    { warehouse: "WI", tracking_number: "1Z2", ship_date: "2026-03-03" },
  ],
}

describe("orders of Parts Unlimited's list", () => {
  it("asks for the days since the order, one page where one is enough", async () => {
    await place()
    const today = new Date().toISOString().slice(0, 10)
    await reports({}, query(order.poNumber, new Date("2026-03-03T01:00:00Z")))
    const params = `date_start=2026-03-02&date_end=${today}&page_num=1&order_type=DS`
    expect(
      simulator.requestsTo("GET", listPath).map((request) => request.query)
    ).toEqual([`?${params}`])
  })

  it("looks many up by one window, and each is found or not", async () => {
    simulator.switches.pageSize = 4
    const numbers = Array.from({ length: 10 }, (_, index) => `M${index}-P1`)
    for (const number of numbers) {
      await place(number)
    }
    const lookups = await connectTo(simulator).findOrders?.(
      [...numbers, "M99-P1"].map((number) => query(number))
    )
    expect([...(lookups ?? [])].map(([po, { found }]) => [po, found])).toEqual([
      ...numbers.map((number) => [number, true]),
      ["M99-P1", false],
    ])
    expect(lookups?.get("M99-P1")).toEqual({ found: false, isProof: false })
    expect(simulator.requestsTo("GET", listPath)).toHaveLength(3)
  })

  it("asks for nothing when nothing is looked up", async () => {
    const lookups = await connectTo(simulator).findOrders?.([])
    expect(lookups?.size).toBe(0)
    expect(simulator.requests).toEqual([])
  })

  it("goes on to an empty page where the pages are not counted", async () => {
    simulator.switches.tellsTotalPages = false
    simulator.switches.pageSize = 2
    for (const number of ["M1-P1", "M2-P1", "M3-P1"]) {
      await place(number)
    }
    expect(await reports({}, query("M3-P1"))).toHaveLength(1)
    expect(simulator.requestsTo("GET", listPath)).toHaveLength(3)
  })

  it("stops where the list does not heed the page", async () => {
    const body = { orders: [listedOrder] }
    simulator.fail({
      path: listPath,
      times: Infinity,
      fault: { status: 200, body },
    })
    expect(await reports()).toHaveLength(1)
    expect(simulator.requestsTo("GET", listPath)).toHaveLength(2)
  })

  it("tells goods and parcels as far as the list does", async () => {
    listWith(listedOrder)
    expect(await reports()).toEqual([
      {
        number: "PU1",
        status: "shipped",
        isCanceled: false,
        warehouse: "WI",
        freight: null,
        total: null,
        invoiceNumber: null,
        lines: [
          {
            sku: "01019901",
            quantity: 2,
            backorderedQuantity: 0,
            canceledQuantity: 0,
          },
          {
            sku: "003199",
            quantity: 1,
            backorderedQuantity: 0,
            canceledQuantity: 0,
          },
        ],
        parcels: [
          {
            trackingNumber: "1Z1",
            carrier: "UPS",
            shippedAt: null,
            lines: [
              { sku: "01019901", quantity: 2 },
              { sku: "003199", quantity: 1 },
            ],
          },
          {
            trackingNumber: "1Z2",
            carrier: null,
            shippedAt: "2026-03-03T00:00:00.000Z",
            lines: [],
          },
        ],
      },
    ])
  })

  it("puts goods where the shipments say they are", async () => {
    simulator.switches.tellsShipmentLines = true
    await place()
    const line = { sku: "003199", quantity: 1 }
    const { book } = simulator
    const [first] = book.ship(order.poNumber, { lines: [line] })
    const [second] = book.ship(order.poNumber)
    const [report] = await reports()
    expect(
      report?.parcels.map(({ trackingNumber, lines }) => [
        trackingNumber,
        lines.map(({ sku, quantity }) => `${quantity} ${sku}`).sort(),
      ])
    ).toEqual([
      [first, ["1 003199"]],
      [second, ["1 003199", "1 01019901"]],
    ])
  })

  it("reads a part shipment and what is still to come", async () => {
    await place()
    simulator.book.ship(order.poNumber, {
      lines: [{ sku: "003199", quantity: 1 }],
    })
    expect(await reports()).toMatchObject([
      {
        isCanceled: false,
        parcels: [{ lines: [{ sku: "003199", quantity: 1 }] }],
      },
    ])
  })

  it("reads a canceled order, and one canceled after a part shipped", async () => {
    await place()
    simulator.book.cancel(order.poNumber)
    expect(await reports()).toMatchObject([
      {
        isCanceled: true,
        status: "cancelled",
        lines: [{ canceledQuantity: 1 }, { canceledQuantity: 2 }],
        parcels: [],
      },
    ])
    listWith({
      ...listedOrder,
      order_status: "Canceled",
      line_items: [
        { part_number: "01019901", ordered: 2, shipped: 1 },
        { part_number: "003199", ordered: 1, shipped: 0 },
      ],
    })
    expect(await reports()).toMatchObject([
      {
        isCanceled: false,
        lines: [{ canceledQuantity: 1 }, { canceledQuantity: 1 }],
        parcels: [
          { trackingNumber: "1Z1", lines: [{ sku: "01019901", quantity: 1 }] },
          { trackingNumber: "1Z2", lines: [] },
        ],
      },
    ])
  })

  it.each([
    ["CANCELLED", true],
    ["rejected", true],
    ["Void", true],
    ["partially cancelled", false],
    ["in process", false],
  ])("takes %j for canceled: %p", async (order_status, isCanceled) => {
    listWith({ ...listedOrder, order_status, shipments: [] })
    expect(await reports()).toMatchObject([{ isCanceled }])
  })

  it("keeps the number that an order was accepted under", async () => {
    listWith({ ...listedOrder, reference_number: null })
    expect(await reports()).toMatchObject([{ number: "M1042-P1" }])
    const asked = { ...query(), orderNumbers: ["PU00123456"] }
    expect(await reports({}, asked)).toMatchObject([{ number: "PU00123456" }])
  })

  it("follows other paths when the settings tell them", async () => {
    simulator.fail({
      path: listPath,
      fault: {
        status: 200,
        body: {
          total_pages: 1,
          data: {
            rows: [
              {
                po: { number: "M1042-P1" },
                ref: 7,
                state: "SHIPPED",
                items: { part_number: "003199", quantity: 2 },
                boxes: { pro: ["A1", "A2"], via: "FedEx" },
              },
            ],
          },
        },
      },
    })
    expect(
      await reports({
        orders_path: "data.rows",
        po_number_path: "po.number",
        order_number_path: "ref",
        order_status_path: "state",
        lines_path: "items",
        shipments_path: "boxes",
        tracking_number_path: "pro",
        carrier_path: "via",
      })
    ).toMatchObject([
      {
        number: "7",
        status: "SHIPPED",
        lines: [{ sku: "003199", quantity: 2 }],
        parcels: [
          { trackingNumber: "A1", carrier: "FedEx", lines: [{ quantity: 2 }] },
          { trackingNumber: "A2", carrier: "FedEx", lines: [] },
        ],
      },
    ])
  })

  it.each([
    ["there is no list", { status_code: 200 }, 'has no list "orders"'],
    [
      "no order has a number",
      { orders: [{}, {}] },
      'holds 2 orders without a "purchase_order_number"',
    ],
  ])("says which setting to correct when %s", async (_what, body, words) => {
    simulator.fail({ path: listPath, fault: { status: 200, body } })
    await expect(reports()).rejects.toMatchObject({
      kind: "malformed_response",
      message: expect.stringContaining(words),
    })
  })

  it("takes a refusal in the body for one", async () => {
    const body = { status_code: "401", status_message: "no", orders: [] }
    simulator.fail({ path: listPath, fault: { status: 200, body } })
    await expect(reports()).rejects.toMatchObject({ kind: "authentication" })
  })
})
