import { PartsUnlimitedSimulator } from "../parts-unlimited-simulator"

const simulator = new PartsUnlimitedSimulator()

beforeAll(() => simulator.start())
afterAll(() => simulator.stop())
beforeEach(() => {
  simulator.reset()
})

const order = {
  dealer_number: "ABC123",
  order_type: "DS",
  purchase_order_number: "M1-P1",
  shipping_method: "ground",
  validate_price: false,
  cancellation_policy: "back_order",
  leave_order_open: false,
  ship_to_address: {
    name: "Pat Sample",
    company: "",
    address_line_1: "12 Example Rd",
    address_line_2: "",
    city: "Springfield",
    state: "IL",
    postal_code: "62701",
    country: "US",
  },
  line_items: [
    {
      line_number: 1,
      part_number: "003199",
      quantity: 40,
      currency: "USD",
      memo: "",
    },
  ],
}

async function call(path: string, body?: object, key?: string) {
  const response = await fetch(`${simulator.url}${path}`, {
    method: body ? "POST" : "GET",
    headers: {
      "api-key": key ?? simulator.switches.apiKey,
      "Content-Type": "application/json",
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  const isJson = /json/.test(response.headers.get("content-type") ?? "")
  const answer: unknown = isJson ? await response.json() : undefined
  return { status: response.status, body: answer }
}

function place(changes: object = {}) {
  return call("/api/orders/dropship", { ...order, ...changes })
}

describe("Parts Unlimited in the sandbox", () => {
  it("takes an order, and puts on back-order what it lacks", async () => {
    expect(await place()).toEqual({
      status: 200,
      body: {
        status_code: 202,
        status_message: "Order accepted",
        reference_number: "PU00123456",
        line_items: [
          {
            line_number: 1,
            part_number: "003199",
            ordered: { quantity: 31 },
            backordered: { quantity: 9 },
          },
        ],
      },
    })
  })

  it("cancels what it lacks under any other policy", async () => {
    expect(await place({ cancellation_policy: "0" })).toMatchObject({
      body: {
        line_items: [{ ordered: { quantity: 31 }, cancelled: { quantity: 9 } }],
      },
    })
    expect(
      await place({ purchase_order_number: "M2", cancellation_policy: "0" })
    ).toMatchObject({
      body: { mainframeErrors: [{ text: "NO PART OF THE ORDER CAN SHIP" }] },
    })
  })

  it.each([
    ["another dealer", { dealer_number: "XYZ1" }, "DEALER NUMBER"],
    [
      "a PO that is too long",
      { purchase_order_number: "x".repeat(21) },
      "INVALID",
    ],
    ["an unknown service", { shipping_method: "mule" }, "INVALID"],
    [
      "a part with dashes",
      { line_items: [{ ...order.line_items[0], part_number: "0101-9901" }] },
      "INVALID",
    ],
    [
      "dangerous goods",
      { line_items: [{ ...order.line_items[0], part_number: "03200417" }] },
      "CANNOT BE DROP SHIPPED",
    ],
    [
      "what California must not get",
      {
        ship_to_address: { ...order.ship_to_address, state: "CA" },
        line_items: [{ ...order.line_items[0], part_number: "DS124090" }],
      },
      "CANNOT SHIP TO CA",
    ],
  ])("refuses %s", async (_what, changes, words) => {
    const { status, body } = await place(changes)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      status_code: 400,
      mainframeErrors: [{ text: expect.stringContaining(words) }],
    })
    expect(simulator.book.purchaseOrders()).toEqual([])
  })

  it("refuses a number twice, or takes it twice, as it is switched", async () => {
    await place()
    expect(await place()).toMatchObject({ body: { status_code: 400 } })
    simulator.switches.duplicates = "accept"
    expect(await place()).toMatchObject({ body: { status_code: 202 } })
    simulator.switches.duplicates = "refuse"
    simulator.switches.refusalStatus = 400
    expect(await place()).toMatchObject({ status: 400 })
  })

  it.each(["/api/orders/dropship", "/api/v1/parts/bundle"])(
    "asks for the key at %s, and keeps none",
    async (path) => {
      expect((await call(path, undefined, "wrong")).status).toBe(401)
      expect(JSON.stringify(simulator.requests)).not.toContain("wrong")
    }
  )

  it("keeps to 25 parts of stock and 500 prices, and wants at least one", async () => {
    const parts = (count: number) => Array(count).fill("003199").join(",")
    const stock = "/api/v1/parts/inventory/"
    const prices = "/api/v1/parts/pricing/"
    expect((await call(`${stock}${parts(25)}`)).status).toBe(200)
    expect((await call(`${stock}${parts(26)}`)).status).toBe(400)
    expect((await call(`${prices}${parts(500)}`)).status).toBe(200)
    expect((await call(`${prices}${parts(501)}`)).status).toBe(400)
    expect(await call(prices)).toEqual({
      status: 400,
      body: { message: "part_numbers required" },
    })
  })

  it("gives two bundles a day", async () => {
    const path = "/api/v1/parts/bundle"
    expect((await call(path)).status).toBe(200)
    expect((await call(path)).status).toBe(200)
    expect(await call(path)).toMatchObject({
      status: 400,
      body: { code: "EXPORT_DAILY_LIMIT_EXCEEDED" },
    })
  })

  it("lists the orders of a range of days", async () => {
    const [line] = order.line_items
    await place({ line_items: [{ ...line, quantity: 1 }] })
    const day = new Date().toISOString().slice(0, 10)
    const list = (from: string, to: string) =>
      call(`/api/orders/dropship?date_start=${from}&date_end=${to}`)
    expect(await list(day, day)).toMatchObject({
      body: { total_pages: 1, orders: [{ purchase_order_number: "M1-P1" }] },
    })
    expect(await list("2020-01-01", "2020-01-31")).toMatchObject({
      body: { orders: [] },
    })
    expect((await list(day, "2020-01-01")).status).toBe(400)
  })
})
