import type { OrderLookup, OrderQuery } from "../adapter"
import type { ConformanceContext } from "./conformance-context"

/** Looking many orders up at once says nothing that one look-up would not. */
export function testFindingMany(context: ConformanceContext): void {
  const { adapter, server } = context.subject
  if (!context.has("findOrders")) {
    return
  }

  async function placeMany(): Promise<OrderQuery[]> {
    const queries: OrderQuery[] = []
    for (const number of [1, 2, 3, 4, 5]) {
      const poNumber = `M900${String(number)}-${adapter.defaults.poLetter}1`
      queries.push(await context.place({ poNumber }))
    }
    return queries
  }

  function findMany(queries: readonly OrderQuery[]) {
    const gateway = context.connect()
    return (
      gateway.findOrders?.(queries) ??
      Promise.resolve(new Map<string, OrderLookup>())
    )
  }

  describe("findOrders", () => {
    it("says the same as findOrder, with fewer calls", async () => {
      const queries = await placeMany()
      const before = server.calls()
      const found = await findMany(queries)
      expect(server.calls() - before).toBeLessThan(queries.length)
      expect(found.size).toBeGreaterThan(0)
      for (const query of queries) {
        const one = await context.connect().findOrder(query)
        expect(found.get(query.poNumber) ?? one).toEqual(one)
      }
    })

    it("never says less than findOrder of what has shipped or changed", async () => {
      const queries = await placeMany()
      const [all, part, canceled] = queries.map(({ poNumber }) => poNumber)
      const sku = context.subject.order.lines.at(-1)?.sku ?? ""
      server.ship(all ?? "")
      server.ship(part ?? "", [{ sku, quantity: 1 }])
      server.cancel(canceled ?? "")
      const found = await findMany(queries)
      for (const query of queries) {
        const one = await context.connect().findOrder(query)
        expect(found.get(query.poNumber) ?? one).toEqual(one)
      }
    })

    it("does not find what was never ordered", async () => {
      const [known] = await placeMany()
      const placedAt = known?.placedAt ?? new Date()
      const never = { poNumber: "M0-NEVER", orderNumbers: [], placedAt }
      const found = await findMany(known ? [never, known] : [never])
      expect(found.get("M0-NEVER")?.found ?? false).toBe(false)
    })

    it("asks nothing when nothing is asked", async () => {
      expect((await findMany([])).size).toBe(0)
      expect(server.calls()).toBe(0)
    })

    it("throws when no answer comes", async () => {
      const queries = await placeMany()
      server.fail("looking_up", { status: 500 }, Infinity)
      const error = await context.errorOf(findMany(queries))
      expect(error.kind).toBe("unavailable")
    })
  })
}
