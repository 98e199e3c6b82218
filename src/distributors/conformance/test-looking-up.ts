import { DistributorError } from "../kit/distributor-error"
import type { ConformanceContext } from "./conformance-context"
import type { SimulatedFault } from "./simulated-distributor"

/** What a look-up finds, and what it must not conclude. */
export function testLookingUp(context: ConformanceContext): void {
  const { server, order } = context.subject

  describe("findOrder", () => {
    it("does not find what was never ordered", async () => {
      expect(await context.connect().findOrder("M0-NEVER")).toMatchObject({
        found: false,
      })
    })

    it("finds an order whose answer was lost", async () => {
      await context.placeWith("placing", { kind: "drop-after" })
      const lookup = await context.connect().findOrder(order.poNumber)
      expect(lookup).toMatchObject({ found: true })
    })

    it("reports each unit in one parcel, and the same each time", async () => {
      await context.connect().placeOrder(order)
      const trackingNumbers = server.ship(order.poNumber)
      const lookup = await context.connect().findOrder(order.poNumber)
      expect(await context.connect().findOrder(order.poNumber)).toEqual(lookup)
      const parcels = lookup.found
        ? lookup.orders.flatMap((report) => report.parcels)
        : []
      expect(parcels.map((parcel) => parcel.trackingNumber)).toEqual(
        trackingNumbers
      )
      const units: Record<string, number> = {}
      for (const { sku, quantity } of parcels.flatMap(({ lines }) => lines)) {
        units[sku] = (units[sku] ?? 0) + quantity
      }
      expect(units).toEqual(context.wanted())
    })

    it.each<[SimulatedFault, string]>([
      [{ status: 401, body: { message: "Bad credentials" } }, "authentication"],
      [{ status: 500 }, "unavailable"],
      [{ kind: "drop-before" }, "unavailable"],
      [{ kind: "malformed" }, "malformed_response"],
      [{ status: 200, body: "<html>log in</html>" }, "malformed_response"],
      [{ status: 429 }, "rate_limited"],
    ])("throws after %j: %s", async (fault, kind) => {
      server.fail("looking_up", fault, Infinity)
      const error: unknown = await context
        .connect()
        .findOrder(order.poNumber)
        .catch((thrown: unknown) => thrown)
      expect(DistributorError.isInstance(error)).toBe(true)
      expect(error).toMatchObject({ kind })
      context.expectNoSecret([String(error), error])
    })

    it("tries again when a read fails once", async () => {
      await context.connect().placeOrder(order)
      server.fail("looking_up", { status: 503 })
      expect(await context.connect().findOrder(order.poNumber)).toMatchObject({
        found: true,
      })
    })

    it("does not take a gateway's page for a proof of absence", async () => {
      server.fail("looking_up", { status: 404, body: "<h1>Not found</h1>" })
      const isProof = await context
        .connect()
        .findOrder(order.poNumber)
        .then(
          (lookup) => !lookup.found && lookup.isProof,
          () => false
        )
      expect(isProof).toBe(false)
    })
  })
}
