import type { ConformanceContext } from "./conformance-context"

/** Asking whether an order would be taken orders nothing. */
export function testDryRun(context: ConformanceContext): void {
  const { server, order } = context.subject
  if (!context.has("dryRun")) {
    return
  }

  describe("dryRun", () => {
    it("passes what would be taken, and orders nothing", async () => {
      const before = server.stockOf(order.lines[0]?.sku ?? "")
      expect(await context.connect().dryRun?.(order)).toEqual({
        outcome: "passed",
      })
      expect(server.ordered(order.poNumber)).toEqual({})
      expect(server.placingCalls()).toBe(0)
      expect(server.stockOf(order.lines[0]?.sku ?? "")).toEqual(before)
    })

    it("does not use the number up", async () => {
      await context.connect().dryRun?.(order)
      await context.place()
      expect(server.ordered(order.poNumber)).toEqual(context.wanted())
    })

    it("does not pass with refused credentials", async () => {
      server.refuseCredentials()
      const result = await context.connect().dryRun?.(order)
      expect(result?.outcome).toBe("rejected")
      context.expectNoSecret(result)
    })
  })
}
