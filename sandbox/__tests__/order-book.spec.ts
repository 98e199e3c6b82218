import * as fc from "fast-check"
import { getTracking } from "ts-tracking-number"
import { OrderBook, OutOfStock } from "../simulator/order-book"

const items = [
  { sku: "A-1", stock: { TX: 3, PA: 5 }, cost: 2 },
  { sku: "B-2", stock: { TX: 0, PA: 4 }, cost: 7.5 },
]
const shipTo = { name: "Pat Sample" }

describe("the order book of a simulator", () => {
  let book: OrderBook

  beforeEach(() => {
    const warehouses = ["TX", "PA", "CO"]
    book = new OrderBook({ items, warehouses, firstOrderNumber: 5_000_000 })
  })

  type Line = { sku: string; quantity: number; warehouse?: string | null }

  function place(lines: Line[], may: { split?: boolean; owe?: boolean } = {}) {
    return book.place({
      poNumber: "M1",
      shipTo,
      shipMethod: "UG",
      lines,
      allowSplit: may.split ?? true,
      allowBackorder: may.owe ?? false,
    })
  }

  it("finds an item whatever its case, and none that it does not carry", () => {
    expect(book.findItem(" a-1 ")?.sku).toBe("A-1")
    expect(book.findItem("A-2")).toBeUndefined()
    expect(book.stockOf("A-1")).toEqual({ TX: 3, PA: 5, CO: 0 })
    expect(() => book.stockOf("A-2")).toThrow("A-2 was not found")
    expect(() => place([{ sku: "A-2", quantity: 1 }])).toThrow("not found")
    expect(book.orders("M1")).toEqual([])
  })

  it("fills an order from the first warehouse that has all of it", () => {
    const lines = [
      { sku: "A-1", quantity: 1 },
      { sku: "b-2", quantity: 2 },
    ]
    expect(place(lines)).toMatchObject([
      {
        number: "5000000",
        warehouse: "PA",
        status: "open",
        shipMethod: "UG",
        lines: [
          { sku: "A-1", quantity: 1 },
          { sku: "B-2", quantity: 2 },
        ],
      },
    ])
    expect(book.stockOf("A-1").PA).toBe(4)
    expect(book.stockOf("B-2").PA).toBe(2)
  })

  it("prefers the warehouse that was asked for, and splits where it may", () => {
    const line = { sku: "A-1", quantity: 5, warehouse: "TX" }
    expect(() => place([line], { split: false })).toThrow(OutOfStock)
    expect(place([line])).toMatchObject([
      { warehouse: "TX", lines: [{ quantity: 3 }] },
      { warehouse: "PA", lines: [{ quantity: 2 }] },
    ])
  })

  it("says which item is short by how much, and takes nothing", () => {
    expect(() => place([{ sku: "A-1", quantity: 10 }])).toThrow(
      expect.objectContaining({ sku: "A-1", short: 2, status: 422 })
    )
    expect(book.stockOf("A-1")).toEqual({ TX: 3, PA: 5, CO: 0 })
    expect(book.purchaseOrders()).toEqual([])
  })

  it("puts what is short on back-order where that is allowed", () => {
    const line = { sku: "A-1", quantity: 10, warehouse: "TX" }
    const may = { split: false, owe: true }
    expect(place([line], may)).toMatchObject([
      {
        warehouse: "TX",
        status: "open",
        lines: [{ quantity: 10, backordered: 7 }],
      },
    ])
    expect(place([line], may)).toMatchObject([
      { status: "backordered", lines: [{ quantity: 10, backordered: 10 }] },
    ])
    expect(book.stockOf("A-1").TX).toBe(0)
  })

  it("makes each line an order of its own when told to", () => {
    book.splitsEveryLine = true
    const lines = [
      { sku: "A-1", quantity: 1 },
      { sku: "B-2", quantity: 1 },
    ]
    expect(place(lines).map(({ number }) => number)).toEqual([
      "5000000",
      "5000001",
    ])
  })

  it("ships a part, then the rest, each with a number of its own", () => {
    place([{ sku: "A-1", quantity: 3 }])
    const lines = [{ sku: "A-1", quantity: 1 }]
    const first = book.ship("M1", { lines })
    expect(book.orders("M1")).toMatchObject([
      { status: "open", lines: [{ shipped: 1 }], parcels: [{ lines }] },
    ])
    const rest = book.ship("M1", { carrier: "FedEx" })
    expect(book.orders("M1")).toMatchObject([
      {
        status: "shipped",
        lines: [{ shipped: 3 }],
        parcels: [
          { carrier: "UPS", trackingNumber: first[0] },
          { carrier: "FedEx", trackingNumber: rest[0] },
        ],
      },
    ])
    expect(getTracking(first[0] ?? "")?.courier.code).toBe("ups")
    expect(getTracking(rest[0] ?? "")?.courier.code).toBe("fedex")
    expect(() => book.ship("M1")).toThrow("nothing left to ship")
  })

  it("refuses to ship more than is open, and ships nothing of it", () => {
    place([{ sku: "A-1", quantity: 1 }])
    const lines = [{ sku: "A-1", quantity: 2 }]
    expect(() => book.ship("M1", { lines })).toThrow("1 of A-1 more")
    expect(() => book.ship("NONE")).toThrow("No order was found")
    expect(book.orders("M1")).toMatchObject([{ status: "open", parcels: [] }])
  })

  it("back-orders, cancels with the stock going back, and corrects a number", () => {
    place([{ sku: "A-1", quantity: 3 }])
    book.ship("M1", {
      lines: [{ sku: "A-1", quantity: 1 }],
      trackingNumber: "OLD",
    })
    book.changeTracking("M1", "OLD", "NEW")
    expect(() => {
      book.changeTracking("M1", "OLD", "NEW")
    }).toThrow("no tracking number OLD")
    book.cancel("M1")
    expect(book.orders("M1")).toMatchObject([
      {
        status: "shipped",
        lines: [{ shipped: 1, canceled: 2 }],
        parcels: [{ trackingNumber: "NEW" }],
      },
    ])
    expect(book.stockOf("A-1").TX).toBe(2)
    expect(() => {
      book.cancel("M1")
    }).toThrow("nothing open")

    const [again] = place([{ sku: "A-1", quantity: 1 }])
    book.backorder("M1")
    expect(
      book.orders("M1").find(({ number }) => number === again?.number)
    ).toMatchObject({ status: "backordered", lines: [{ backordered: 1 }] })
  })

  it("cannot be changed from outside", () => {
    place([{ sku: "A-1", quantity: 1 }])
    book.orders("M1").forEach((order) => order.lines.pop())
    expect(book.orders("M1")[0]?.lines).toHaveLength(1)
  })

  it("is as new after a reset", () => {
    book.setStock("A-1", { CO: 9 })
    place([{ sku: "A-1", quantity: 1 }])
    book.reset()
    expect(book.purchaseOrders()).toEqual([])
    expect(book.stockOf("A-1")).toEqual({ TX: 3, PA: 5, CO: 0 })
    expect(place([{ sku: "A-1", quantity: 1 }])[0]?.number).toBe("5000000")
  })

  it("neither makes nor loses a unit, whatever is done", () => {
    const step = fc.record({
      act: fc.constantFrom("place", "ship", "ship part", "owe", "cancel"),
      quantity: fc.integer({ min: 1, max: 9 }),
      split: fc.boolean(),
      owe: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        book.reset()
        for (const { act, quantity, split, owe } of steps) {
          const lines = [{ sku: "A-1", quantity }]
          try {
            if (act === "place") place(lines, { split, owe })
            else if (act === "ship") book.ship("M1")
            else if (act === "ship part") book.ship("M1", { lines })
            else if (act === "owe") book.backorder("M1")
            else book.cancel("M1")
          } catch (error) {
            expect(error).toHaveProperty("status")
          }
          const placed = book.orders("M1").flatMap((order) => order.lines)
          for (const line of placed) {
            const open = line.quantity - line.shipped - line.canceled
            expect(line.backordered).toBeGreaterThanOrEqual(0)
            expect(line.backordered).toBeLessThanOrEqual(open)
          }
          const parcels = book.orders("M1").flatMap((order) => order.parcels)
          const inParcels = parcels.flatMap((parcel) => parcel.lines)
          expect(sum(inParcels.map((line) => line.quantity))).toBe(
            sum(placed.map(({ shipped }) => shipped))
          )
          const shelf = Object.values(book.stockOf("A-1"))
          expect(shelf.every((units) => units >= 0)).toBe(true)
        }
      })
    )
  })
})

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
