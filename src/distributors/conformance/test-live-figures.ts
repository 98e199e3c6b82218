import type { PriceReport, StockReport } from "../adapter"
import type { ConformanceContext } from "./conformance-context"
import type { SimulatedFault } from "./simulated-distributor"

const failures: [SimulatedFault, string][] = [
  [{ status: 401, body: { message: "Bad credentials" } }, "authentication"],
  [{ status: 500 }, "unavailable"],
  [{ kind: "drop-before" }, "unavailable"],
  [{ kind: "malformed" }, "malformed_response"],
  [{ status: 200, body: "<html>log in</html>" }, "malformed_response"],
  [{ status: 429 }, "rate_limited"],
]

/** A hundred part numbers may take this many calls. */
const fewCalls = 5

/** Stock and prices as they are now. */
export function testLiveFigures(context: ConformanceContext): void {
  const { adapter, server, order, costs } = context.subject
  const known = [...new Set(order.lines.map(({ sku }) => sku))]
  const unknown = Array.from(
    { length: 100 - known.length },
    (_, index) => `ZZ00${String(1000 + index)}`
  )

  if (context.has("checkStock")) {
    const check = async (skus: readonly string[]) =>
      (await context.connect().checkStock?.(skus)) ?? []

    describe("checkStock", () => {
      it("tells what is on the shelves, by warehouse", async () => {
        const reports = await check(known)
        const expected = known.map((sku) => [
          sku,
          positive(server.stockOf(sku)),
        ])
        expect(bySku(reports)).toEqual(Object.fromEntries(expected))
        const codes = adapter.warehouses.map(({ code }) => code)
        for (const { quantities } of reports) {
          expect(codes).toEqual(expect.arrayContaining(Object.keys(quantities)))
        }
      })

      it("tells that nothing is left", async () => {
        const [sku = ""] = known
        server.emptyShelves(sku)
        expect(bySku(await check([sku]))).toEqual({ [sku]: {} })
      })

      it("leaves unknown part numbers out, and asks for a hundred in few calls", async () => {
        const reports = await check([...unknown, ...known])
        expect(Object.keys(bySku(reports)).sort()).toEqual([...known].sort())
        expect(server.calls()).toBeLessThanOrEqual(fewCalls)
      })

      it("asks nothing when nothing is asked", async () => {
        expect(await check([])).toEqual([])
        expect(server.calls()).toBe(0)
      })

      it("repeats the part number as it was asked for", async () => {
        const asked = known.map((sku) => sku.toLowerCase())
        const reports = await check(asked)
        expect(reports.map(({ sku }) => sku).sort()).toEqual(asked.sort())
      })

      it.each(failures)("throws after %j: %s", async (fault, kind) => {
        server.fail("checking_stock", fault, Infinity)
        expect((await context.errorOf(check(known))).kind).toBe(kind)
      })
    })
  }

  if (context.has("checkPrices")) {
    const check = async (skus: readonly string[]) =>
      (await context.connect().checkPrices?.(skus)) ?? []

    describe("checkPrices", () => {
      it("tells what this dealer pays, and leaves out what is unknown", async () => {
        const reports = await check([...known, ...unknown.slice(0, 3)])
        const told = byPrice(reports)
        expect(Object.keys(told).sort()).toEqual([...known].sort())
        expect(told).toEqual(costs ?? told)
        expect(reports.every(({ cost }) => cost > 0)).toBe(true)
      })

      it("asks nothing when nothing is asked", async () => {
        expect(await check([])).toEqual([])
        expect(server.calls()).toBe(0)
      })

      it("throws with refused credentials", async () => {
        server.refuseCredentials()
        const error = await context.errorOf(check(known))
        expect(error.kind).toBe("authentication")
      })

      it("throws when nobody is there", async () => {
        await server.stop()
        try {
          const error = await context.errorOf(check(known))
          expect(error.kind).toBe("unavailable")
        } finally {
          await context.start()
        }
      })
    })
  }
}

function bySku(
  reports: readonly StockReport[]
): Record<string, Record<string, number>> {
  return Object.fromEntries(
    reports.map(({ sku, quantities }) => [sku, positive(quantities)])
  )
}

/** A warehouse that has none may be left out. */
function positive(
  quantities: Readonly<Record<string, number>>
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(quantities).filter(([, units]) => units !== 0)
  )
}

function byPrice(reports: readonly PriceReport[]): Record<string, number> {
  return Object.fromEntries(reports.map(({ sku, cost }) => [sku, cost]))
}
