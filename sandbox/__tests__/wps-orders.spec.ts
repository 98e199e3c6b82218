import { WpsSimulator } from "../wps/wps-simulator"
import { shipTo } from "../__fixtures__/ship-to"
import { WpsClient } from "../__fixtures__/wps-client"

describe("orders at the WPS simulator", () => {
  const simulator = new WpsSimulator()
  let wps: WpsClient

  beforeAll(async () => {
    const { url } = await simulator.start()
    wps = new WpsClient(url)
  })
  afterEach(() => {
    simulator.reset()
  })
  afterAll(() => simulator.stop())

  it("turns a cart into an order, takes the stock and charges the fee", async () => {
    const cart = await wps.post("/carts", { po_number: "M1-W1", ...shipTo })
    expect(cart).toMatchObject({
      status: 200,
      body: { data: { po_number: "M1-W1", shipment_type: "DROP SHIP" } },
    })
    await wps.post("/carts/M1-W1/items", { item_sku: "87-5503", quantity: 2 })
    const placed = await wps.post("/orders", { po_number: "M1-W1" })
    const order = await wps.get("/orders/M1-W1")

    expect(order.body).toMatchObject({
      data: { po_number: "M1-W1", ship_address: "12 Example Rd" },
    })
    expect(simulator.orders("M1-W1")).toMatchObject([
      {
        order_status: "Open",
        warehouse: "ID",
        freight: 9.75,
        misc_charges: 0,
        order_total: 38.19,
        ship_date: "",
        invoice_date: null,
        tracking_numbers: [],
        items: [{ sku: "87-5503", quantity: 2, backordered: 0 }],
      },
    ])
    expect(placed.body).toMatchObject({
      data: { order_number: simulator.orders("M1-W1")[0]?.order_number },
    })
    expect(simulator.stockOf("87-5503").boise).toBe(38)
    expect((await wps.get("/carts/M1-W1")).status).toBe(404)
  })

  it("adds up an item that is put into a cart twice, and keeps the items of a cart made again", async () => {
    await wps.cart("M1-W1", shipTo, { "87-5503": 1 })
    await wps.cart("M1-W1", shipTo, { "87-5503": 1 })

    expect((await wps.get("/carts/M1-W1")).body).toMatchObject({
      data: { items: [{ item: "87-5503", quantity: 2 }] },
    })
  })

  it("forgets a cart that is deleted, and orders nothing from it", async () => {
    await wps.cart("M1-W1", shipTo, { "87-5503": 1 })

    expect((await wps.delete("/carts/M1-W1")).status).toBe(200)
    expect((await wps.delete("/carts/M1-W1")).status).toBe(404)
    expect((await wps.post("/orders", { po_number: "M1-W1" })).status).toBe(404)
    expect(simulator.stockOf("87-5503").boise).toBe(40)
  })

  it("appends to a PO that was used before", async () => {
    await wps.order("M1-W1", shipTo, { "87-5503": 1 })
    await wps.order("M1-W1", shipTo, { "87-5503": 1 })

    const numbers = simulator.orders("M1-W1").map((order) => order.order_number)
    expect(new Set(numbers).size).toBe(2)
  })

  it("splits over warehouses and puts the rest on back-order", async () => {
    simulator.setStock("68-4900", { boise: 2, midlothian: 1 })
    await wps.order(
      "M1-W1",
      {
        ...shipTo,
        default_warehouse: "TX",
        multiple_warehouse: true,
        allow_backorder: true,
      },
      { "68-4900": 5 }
    )

    const orders = simulator.orders("M1-W1")
    expect(
      orders.map(({ warehouse, order_status, freight, items }) => [
        warehouse,
        order_status,
        freight,
        items[0]?.quantity,
      ])
    ).toEqual([
      ["TX", "Open", 9.75, 1],
      ["ID", "Open", 0, 2],
      ["TX", "Backorder", 0, 2],
    ])
  })

  it("refuses what one warehouse lacks, takes no stock and keeps the cart", async () => {
    await wps.cart("M1-W1", shipTo, { "87-5503": 41 })
    const refused = await wps.post("/orders", { po_number: "M1-W1" })

    expect(refused.status).toBe(422)
    expect(refused.body).toMatchObject({
      errors: { items: ["Item 87-5503 is short by 1."] },
    })
    expect(simulator.orders("M1-W1")).toEqual([])
    expect(simulator.stockOf("87-5503").boise).toBe(40)
    expect((await wps.get("/carts/M1-W1")).status).toBe(200)
  })

  it("charges an amount fee for each tire in place of the flat rate", async () => {
    await wps.order("M1-W1", shipTo, { "871-3070": 2 })

    expect(simulator.orders("M1-W1")).toMatchObject([
      { freight: 0, misc_charges: 25.5 },
    ])
  })

  it.each([
    ["a city of 18 characters", { ship_city: "x".repeat(18) }, "ship_city"],
    ["a name of 31 characters", { ship_name: "x".repeat(31) }, "ship_name"],
    ["a state of 3 characters", { ship_state: "ILL" }, "ship_state"],
    ["a phone of 16 characters", { ship_phone: "1".repeat(16) }, "ship_phone"],
    ["an e-mail of 51 characters", { email: "x".repeat(51) }, "email"],
    ["an unknown ship method", { ship_via: "MULE" }, "ship_via"],
    ["an address without a ZIP code", { ship_zip: "" }, "ship_zip"],
    ["no PO number", { po_number: undefined }, "po_number"],
  ])("refuses a cart with %s", async (_what, change, field) => {
    const refused = await wps.post("/carts", {
      po_number: "M1-W1",
      ...shipTo,
      ...change,
    })

    expect(refused.status).toBe(422)
    expect(Object.keys(refused.errors())).toEqual([field])
  })

  it("refuses unknown carts, POs and items, empty carts and bad lines", async () => {
    await wps.post("/carts", { po_number: "M1-W1", ...shipTo })
    const add = (line: unknown) => wps.post("/carts/M1-W1/items", line)

    expect((await wps.get("/orders/NONE")).status).toBe(404)
    expect((await wps.post("/orders", { po_number: "NONE" })).status).toBe(404)
    expect((await wps.post("/orders", {})).status).toBe(422)
    expect((await wps.post("/orders", { po_number: "M1-W1" })).status).toBe(422)
    expect((await add({ item_sku: "99-9999", quantity: 1 })).status).toBe(404)
    expect((await add({ item_sku: "87-5503", quantity: 0 })).status).toBe(422)
    expect((await add({ item_sku: "85-1400", quantity: 1 })).status).toBe(422)
  })

  it("asks for the token, and for order processing where orders are meant", async () => {
    const stranger = new WpsClient(simulator.url, "wrong")
    expect(await stranger.get("/items")).toMatchObject({
      status: 401,
      body: { message: "Unauthenticated." },
    })
    expect(simulator.requests).toMatchObject([
      { method: "GET", path: "/items", authorized: false, status: 401 },
    ])

    simulator.settings.orderProcessing = false
    expect((await wps.get("/items")).status).toBe(200)
    expect((await wps.post("/carts", {})).status).toBe(403)
  })

  it("lists the orders of a range of days", async () => {
    await wps.order("M1-W1", shipTo, { "87-5503": 1 })
    const today = new Date().toISOString().slice(0, 10).replaceAll("-", "")

    const found = await wps.get(`/orders?from_date=${today}&to_date=${today}`)
    const before = await wps.get("/orders?from_date=20200101&to_date=20200131")
    expect(found.body).toMatchObject({ data: [{ po_number: "M1-W1" }] })
    expect(before.body).toEqual({ data: [] })
    expect((await wps.get("/orders?from_date=2020-01-01")).status).toBe(422)
  })
})
