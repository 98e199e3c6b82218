import type { ConformanceContext } from "./conformance-context"

/** Canceling says that nothing ships only where that is so. */
export function testCanceling(context: ConformanceContext): void {
  const { server } = context.subject
  if (!context.has("cancelOrder")) {
    return
  }

  describe("cancelOrder", () => {
    it("cancels what has not shipped", async () => {
      const query = await context.place()
      expect(await context.connect().cancelOrder?.(query)).toEqual({
        outcome: "canceled",
      })
      // Nothing is left that could.
      expect(() => server.ship(query.poNumber)).toThrow()
    })

    it("is refused once the goods have left, and says why", async () => {
      const query = await context.place()
      server.ship(query.poNumber)
      expect(await context.connect().cancelOrder?.(query)).toEqual({
        outcome: "refused",
        reason: expect.stringMatching(/\S/),
      })
    })

    it("does not say canceled with refused credentials", async () => {
      const query = await context.place()
      server.refuseCredentials()
      const result = await context.connect().cancelOrder?.(query)
      expect(result?.outcome).toBe("refused")
      context.expectNoSecret(result)
      expect(server.ship(query.poNumber)).not.toEqual([])
    })
  })
}
