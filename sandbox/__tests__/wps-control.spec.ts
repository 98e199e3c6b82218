import { WpsClient } from "../__fixtures__/wps-client"
import { WpsSimulator } from "../wps/wps-simulator"

describe("control of the WPS simulator by another process", () => {
  const simulator = new WpsSimulator()
  let wps: WpsClient

  beforeAll(async () => {
    wps = new WpsClient((await simulator.start()).url)
  })
  beforeEach(async () => {
    simulator.reset()
    await wps.order("M1", { comment1: "a" }, { "87-5503": 2 })
  })
  afterAll(() => simulator.stop())

  it("ships, tells the orders and starts over", async () => {
    const shipped = await wps.post("/_sandbox/ship", {
      po: "M1",
      lines: [{ sku: "87-5503", quantity: 1 }],
    })
    const orders = await wps.get("/_sandbox/orders")

    expect(shipped.body).toMatchObject({
      order_details: [{ order_status: "Shipped" }],
    })
    expect(orders.body).toEqual({ purchase_orders: simulator.purchaseOrders() })
    expect(simulator.orders("M1")).toHaveLength(2)

    await wps.post("/_sandbox/reset", {})
    expect(simulator.purchaseOrders()).toEqual([])
  })

  it("sets faults", async () => {
    await wps.post("/_sandbox/fail", {
      method: "GET",
      path: "^/orders/",
      times: "always",
      fault: { status: 500 },
    })

    expect((await wps.get("/orders/M1")).status).toBe(500)
    expect((await wps.get("/orders/M1")).status).toBe(500)
  })

  it("says what is wrong with a command", async () => {
    const call = (path: string, body: unknown) =>
      wps.post(`/_sandbox/${path}`, body)

    expect((await call("ship", { po: "NONE" })).status).toBe(404)
    expect((await call("ship", {})).status).toBe(400)
    expect((await call("fail", { path: "/" })).status).toBe(400)
    expect((await call("dance", {})).status).toBe(404)
  })

  it("shows the orders on a page whose buttons ship them", async () => {
    await wps.order(
      "M2",
      {
        ship_name: "<b>Pat</b>",
        ship_address1: "1 Rd",
        ship_city: "X",
        ship_state: "IL",
        ship_zip: "6",
      },
      { "87-5503": 1 }
    )
    const html = await (await fetch(`${simulator.url}/_sandbox`)).text()
    expect(html).toContain("&lt;b&gt;Pat&lt;/b&gt;")

    const pressed = await fetch(`${simulator.url}/_sandbox/ship`, {
      method: "POST",
      body: new URLSearchParams({ po: "M2" }),
    })
    expect(pressed.url).toBe(`${simulator.url}/_sandbox`)
    expect(await pressed.text()).toContain(
      simulator.orders("M2")[0]?.tracking_numbers[0]
    )
  })
})
