import type { ConformanceContext } from "./conformance-context"
import type { SimulatedFault } from "./simulated-distributor"

const silences: SimulatedFault[] = [
  { kind: "timeout-before" },
  { kind: "timeout-after" },
  { kind: "drop-before" },
  { kind: "drop-after" },
  { kind: "malformed" },
  { status: 500 },
  { status: 503, body: "<html><h1>Service unavailable</h1></html>" },
]

/** How placing an order ends, whatever goes wrong. */
export function testPlacing(context: ConformanceContext): void {
  const { server, order, hasPreparation, credentials } = context.subject

  describe("placeOrder", () => {
    it("orders every line once", async () => {
      const result = await context.connect().placeOrder(order)
      expect(result).toMatchObject({ outcome: "accepted" })
      expect(server.ordered(order.poNumber)).toEqual(context.wanted())
      expect(server.placingCalls()).toBe(1)
    })

    it.each(silences)("does not know what became of %j", async (fault) => {
      const result = await context.placeWith("placing", fault)
      expect(result.outcome).toBe("unknown")
      expect(server.placingCalls()).toBe(1)
      const isProcessed = "kind" in fault && /after|malformed/.test(fault.kind)
      expect(server.ordered(order.poNumber)).toEqual(
        isProcessed ? context.wanted() : {}
      )
    })

    it.each([400, 401, 403, 404, 422])(
      "takes %d as a refusal",
      async (status) => {
        const body = { message: `Not today. ${JSON.stringify(credentials)}` }
        const result = await context.placeWith("placing", { status, body })
        expect(result).toMatchObject({
          outcome: "rejected",
          reason: expect.stringContaining("Not today."),
        })
        expect(server.placingCalls()).toBe(1)
        expect(server.ordered(order.poNumber)).toEqual({})
      }
    )

    it("comes back after a 429 when it was told to", async () => {
      const headers = { "Retry-After": "2" }
      const result = await context.placeWith(
        "placing",
        { status: 429, headers },
        3
      )
      expect(result.outcome).toBe("accepted")
      expect(context.pauses).toEqual([2000, 2000, 2000])
      expect(server.ordered(order.poNumber)).toEqual(context.wanted())
    })

    it("gives up after the fourth 429, and nothing is ordered", async () => {
      const headers = { "Retry-After": "7" }
      const result = await context.placeWith(
        "placing",
        { status: 429, headers },
        4
      )
      expect(result).toMatchObject({
        outcome: "not_processed",
        retryAfterSeconds: 7,
      })
      expect(server.placingCalls()).toBe(4)
      expect(server.ordered(order.poNumber)).toEqual({})
    })

    it("knows that nothing was ordered when nobody is there", async () => {
      await server.stop()
      try {
        expect(await context.connect().placeOrder(order)).toMatchObject({
          outcome: "rejected",
          reason: expect.stringContaining("refused"),
        })
      } finally {
        await context.start()
      }
    })

    if (hasPreparation) {
      it.each([...silences, { status: 422 }, { status: 401 }])(
        "is sure that nothing was ordered when a first call fails with %j",
        async (fault) => {
          const result = await context.placeWith("preparing", fault, Infinity)
          expect(result.outcome).toBe("rejected")
          expect(server.placingCalls()).toBe(0)
        }
      )

      it("may be sent again when a first call was refused for haste", async () => {
        const result = await context.placeWith(
          "preparing",
          { status: 429 },
          Infinity
        )
        expect(result.outcome).toBe("not_processed")
        expect(server.placingCalls()).toBe(0)
      })
    }
  })
}
