import type { OrderQuery } from "../adapter"
import {
  type ConformanceContext,
  parcelsOf,
  unitsOf,
} from "./conformance-context"

/** What a look-up tells of an order as time goes by. */
export function testOrderLife(context: ConformanceContext): void {
  const { server, order } = context.subject
  const { reportsCancellation = true } = context.subject
  const find = (query: OrderQuery) => context.connect().findOrder(query)

  describe("an order's life", () => {
    it("has no parcels before it ships", async () => {
      const lookup = await find(await context.place())
      expect(lookup.found).toBe(true)
      expect(parcelsOf(lookup).trackingNumbers).toEqual([])
    })

    it("reports every order that one PO was split into", async () => {
      server.splitOrders()
      const query = await context.place()
      expect(server.ordered(query.poNumber)).toEqual(context.wanted())
      const trackingNumbers = server.ship(query.poNumber)
      const lookup = await find(query)
      const numbers = lookup.found
        ? lookup.orders.map(({ number }) => number)
        : []
      expect(new Set(numbers).size).toBe(order.lines.length)
      expect(numbers).toHaveLength(order.lines.length)
      const parcels = parcelsOf(lookup)
      expect(parcels.units).toEqual(context.wanted())
      expect(sorted(parcels.trackingNumbers)).toEqual(sorted(trackingNumbers))
    })

    it("reports the part that shipped, then the rest, each unit once", async () => {
      const query = await context.place()
      const { sku = "" } = order.lines.at(-1) ?? {}
      const part = [{ sku, quantity: 1 }]
      const first = server.ship(query.poNumber, part)
      expect(parcelsOf(await find(query))).toEqual({
        trackingNumbers: first,
        units: unitsOf(part),
      })
      const rest = server.ship(query.poNumber)
      const parcels = parcelsOf(await find(query))
      expect(parcels.units).toEqual(context.wanted())
      expect(sorted(parcels.trackingNumbers)).toEqual(
        sorted([...first, ...rest])
      )
    })

    it("reports a corrected tracking number in place of the old one", async () => {
      const query = await context.place()
      const [old = ""] = server.ship(query.poNumber)
      server.changeTracking(query.poNumber, old, "1Z999AA10123456784")
      expect(parcelsOf(await find(query))).toEqual({
        trackingNumbers: ["1Z999AA10123456784"],
        units: context.wanted(),
      })
    })

    if (reportsCancellation) {
      it("reports a cancellation, and that nothing ships", async () => {
        const query = await context.place()
        server.cancel(query.poNumber)
        const lookup = await find(query)
        const orders = lookup.found ? lookup.orders : []
        expect(orders.length).toBeGreaterThan(0)
        for (const { isCanceled, lines } of orders) {
          const open = lines.filter(
            (line) => line.canceledQuantity < line.quantity
          )
          expect(isCanceled || open.length === 0).toBe(true)
        }
        expect(parcelsOf(lookup).trackingNumbers).toEqual([])
      })
    }
  })
}

function sorted(values: readonly string[]): string[] {
  return [...values].sort()
}
