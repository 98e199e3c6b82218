import { type ConformanceContext, parcelsOf } from "./conformance-context"
import type { SimulatedFault } from "./simulated-distributor"

/** What a look-up finds, and what it must not conclude. */
export function testLookingUp(context: ConformanceContext): void {
  const { adapter, server } = context.subject

  describe("findOrder", () => {
    it("does not find what was never ordered", async () => {
      const lookup = await context.connect().findOrder({
        poNumber: "M0-NEVER",
        orderNumbers: [],
        placedAt: new Date(),
      })
      expect(lookup).toMatchObject({ found: false })
    })

    if (adapter.duplicateRule.whenUnanswered !== "send_again") {
      it("finds an order whose answer was lost", async () => {
        await context.placeWith("placing", { kind: "drop-after" })
        const lookup = await context.connect().findOrder(context.unanswered())
        expect(lookup).toMatchObject({ found: true })
      })
    }

    it("reports each unit in one parcel, and the same each time", async () => {
      const query = await context.place()
      const trackingNumbers = server.ship(query.poNumber)
      const lookup = await context.connect().findOrder(query)
      expect(await context.connect().findOrder(query)).toEqual(lookup)
      expect(parcelsOf(lookup)).toEqual({
        trackingNumbers,
        units: context.wanted(),
      })
    })

    it.each<[SimulatedFault, string]>([
      [{ status: 401, body: { message: "Bad credentials" } }, "authentication"],
      [{ status: 500 }, "unavailable"],
      [{ kind: "drop-before" }, "unavailable"],
      [{ kind: "malformed" }, "malformed_response"],
      [{ status: 200, body: "<html>log in</html>" }, "malformed_response"],
      [{ status: 429 }, "rate_limited"],
    ])("throws after %j: %s", async (fault, kind) => {
      const query = await context.place()
      server.fail("looking_up", fault, Infinity)
      const error = await context.errorOf(context.connect().findOrder(query))
      expect(error.kind).toBe(kind)
    })

    it("concludes nothing from refused credentials", async () => {
      const query = await context.place()
      server.refuseCredentials()
      const error = await context.errorOf(context.connect().findOrder(query))
      expect(error.kind).toBe("authentication")
    })

    it("tries again when a read fails once", async () => {
      const query = await context.place()
      server.fail("looking_up", { status: 503 })
      expect(await context.connect().findOrder(query)).toMatchObject({
        found: true,
      })
    })

    it("waits as long as a 429 asks, and then finds it", async () => {
      const query = await context.place()
      const headers = { "Retry-After": "3" }
      server.fail("looking_up", { status: 429, headers })
      expect(await context.connect().findOrder(query)).toMatchObject({
        found: true,
      })
      expect(context.pauses).toEqual([3000])
    })

    it("does not take a gateway's page for a proof of absence", async () => {
      const query = await context.place()
      const fault = { status: 404, body: "<h1>Not found</h1>" }
      server.fail("looking_up", fault, Infinity)
      const isProof = await context
        .connect()
        .findOrder(query)
        .then(
          (lookup) => !lookup.found && lookup.isProof,
          () => false
        )
      expect(isProof).toBe(false)
    })
  })
}
