import { getTracking } from "ts-tracking-number"
import { shipTo } from "../__fixtures__/ship-to"
import { WpsClient } from "../__fixtures__/wps-client"
import { WpsSimulator } from "../wps/wps-simulator"

describe("shipping at the WPS simulator", () => {
  const simulator = new WpsSimulator()
  let wps: WpsClient

  beforeAll(async () => {
    wps = new WpsClient((await simulator.start()).url)
  })
  afterEach(() => {
    simulator.reset()
  })
  afterAll(() => simulator.stop())

  it("ships a part, then the rest under an order number of its own", async () => {
    await wps.order("M1-W1", shipTo, { "87-5503": 3 })
    const [placed] = simulator.orders("M1-W1")

    simulator.ship("M1-W1", { lines: [{ sku: "87-5503", quantity: 1 }] })
    const [first, rest] = simulator.orders("M1-W1")
    expect(first).toMatchObject({
      order_number: placed?.order_number,
      order_status: "Shipped",
      ship_via: "FDXG",
      items: [{ quantity: 1, backordered: 0 }],
    })
    expect(rest).toMatchObject({
      order_status: "Backorder",
      tracking_numbers: [],
      freight: 0,
      items: [{ quantity: 2, backordered: 2 }],
    })
    expect(rest?.order_number).not.toBe(first?.order_number)
    expect((first?.order_total ?? 0) + (rest?.order_total ?? 0)).toBeCloseTo(
      placed?.order_total ?? 0
    )

    simulator.ship("M1-W1")
    const numbers = simulator
      .orders("M1-W1")
      .flatMap((order) => order.tracking_numbers)
    expect(new Set(numbers).size).toBe(2)
    expect(() => simulator.ship("M1-W1")).toThrow("nothing open")
  })

  it("refuses to ship more than is open, and ships nothing of it", async () => {
    await wps.order("M1-W1", shipTo, { "87-5503": 1 })

    expect(() =>
      simulator.ship("M1-W1", { lines: [{ sku: "87-5503", quantity: 2 }] })
    ).toThrow("1 of 87-5503 more than the PO has open")
    expect(simulator.orders("M1-W1")).toMatchObject([{ order_status: "Open" }])
    expect(() => simulator.ship("NONE")).toThrow("No order was found")
  })

  it("back-orders, cancels with the stock going back, and corrects a tracking number", async () => {
    await wps.order("M1-W1", shipTo, { "87-5503": 1 })
    simulator.cancelOrder("M1-W1")
    expect(simulator.orders("M1-W1")).toMatchObject([
      { order_status: "Cancelled" },
    ])
    expect(simulator.stockOf("87-5503").boise).toBe(40)

    await wps.order("M2-W1", shipTo, { "87-5503": 1 })
    simulator.backorder("M2-W1")
    expect(simulator.orders("M2-W1")).toMatchObject([
      { order_status: "Backorder", items: [{ backordered: 1 }] },
    ])
    simulator.ship("M2-W1", { trackingNumber: "OLD" })
    simulator.changeTracking("M2-W1", "OLD", "NEW")
    expect(simulator.orders("M2-W1")[0]?.tracking_numbers).toEqual(["NEW"])
  })

  it.each([
    ["BEST", "fedex"],
    ["FE2D", "fedex"],
    ["UP1D", "ups"],
    ["UP2D", "ups"],
    ["US1C", "usps"],
  ])("gives a parcel by %s a number of %s", async (method, carrier) => {
    // Sixty parcels meet every check digit.
    for (let parcel = 0; parcel < 60; parcel++) {
      const po = `M${String(parcel)}`
      await wps.order(po, { ...shipTo, ship_via: method }, { "85-4130": 1 })
      const number = simulator.ship(po)[0]?.tracking_numbers[0] ?? ""
      expect([number, getTracking(number)?.courier.code]).toEqual([
        number,
        carrier,
      ])
    }
  })
})
