import { unitsOf, type ConformanceContext } from "./conformance-context"
import type { SimulatedFault } from "./simulated-distributor"

const silences: SimulatedFault[] = [
  { kind: "timeout-before" },
  { kind: "timeout-after" },
  { kind: "drop-before" },
  { kind: "drop-after" },
  { kind: "malformed" },
  { status: 500 },
  { status: 503, body: "<html><h1>Service unavailable</h1></html>" },
  { status: 200, body: "<html><h1>Please log in</h1></html>" },
]

/** How placing an order ends, whatever goes wrong. */
export function testPlacing(context: ConformanceContext): void {
  const { adapter, server, order, credentials } = context.subject
  const { hasPreparation = false } = context.subject
  const refusal =
    context.subject.refusal?.bind(context.subject) ??
    ((message: string) => ({ status: 422, body: { message } }))

  describe("placeOrder", () => {
    it("orders every line once", async () => {
      await context.place()
      expect(server.ordered(order.poNumber)).toEqual(context.wanted())
      expect(server.placingCalls()).toBe(1)
    })

    it("orders the same SKU on two lines as often as both say", async () => {
      const [line] = order.lines
      const lines = line ? [line, { ...line, quantity: line.quantity + 1 }] : []
      await context.place({ lines })
      expect(server.ordered(order.poNumber)).toEqual(unitsOf(lines))
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

    it("repeats the words of a refusal, without the credentials in them", async () => {
      const secrets = Object.values(credentials).join(" ")
      const fault = refusal(`Not today. ${secrets}`)
      expect(await context.placeWith("placing", fault)).toMatchObject({
        outcome: "rejected",
        reason: expect.stringContaining("Not today."),
      })
      expect(server.placingCalls()).toBe(1)
      expect(server.ordered(order.poNumber)).toEqual({})
    })

    it.each([400, 401, 403, 404, 422])(
      "takes %d as a refusal",
      async (status) => {
        const { body } = refusal("Not today.")
        const result = await context.placeWith("placing", { status, body })
        expect(result.outcome).toBe("rejected")
        expect(server.placingCalls()).toBe(1)
        expect(server.ordered(order.poNumber)).toEqual({})
      }
    )

    it("is refused with bad credentials, and nothing is ordered", async () => {
      server.refuseCredentials()
      const result = await context.connect().placeOrder(order)
      expect(result.outcome).toBe("rejected")
      context.expectNoSecret(result)
      expect(server.ordered(order.poNumber)).toEqual({})
    })

    it("names the item that can't be filled", async () => {
      const sku = order.lines[0]?.sku ?? ""
      server.emptyShelves(sku)
      const result = await context.connect().placeOrder(order)
      // Refused, or taken with the goods on back-order.
      const said = result.outcome === "accepted" ? result.notice : result.reason
      expect(["accepted", "rejected"]).toContain(result.outcome)
      expect(letters(said)).toContain(letters(sku))
    })

    it("comes back after a 429 when it was told to", async () => {
      const fault = { status: 429, headers: { "Retry-After": "2" } }
      const result = await context.placeWith("placing", fault, 3)
      expect(result.outcome).toBe("accepted")
      expect(context.pauses).toEqual([2000, 2000, 2000])
      expect(server.ordered(order.poNumber)).toEqual(context.wanted())
    })

    it("gives up after the fourth 429, and nothing is ordered", async () => {
      const fault = { status: 429, headers: { "Retry-After": "7" } }
      expect(await context.placeWith("placing", fault, 4)).toMatchObject({
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

    it("orders nothing more when it is refused as a duplicate", async () => {
      await context.place()
      const again = await context.connect().placeOrder(order)
      const isDuplicate = again.outcome === "duplicate"
      if (adapter.duplicateRule.whenUnanswered === "send_again") {
        expect(again.outcome).toBe("duplicate")
      }
      expect(["accepted", "duplicate"]).toContain(again.outcome)
      const ordered = server.ordered(order.poNumber)
      expect(ordered).toEqual(isDuplicate ? context.wanted() : ordered)
    })

    if (adapter.duplicateRule.whenUnanswered === "send_again") {
      it("learns by sending again that an unanswered order was taken", async () => {
        await context.placeWith("placing", { kind: "drop-after" })
        const again = await context.connect().placeOrder(order)
        expect(again.outcome).toBe("duplicate")
        expect(server.ordered(order.poNumber)).toEqual(context.wanted())
      })

      it("orders by sending again what never arrived", async () => {
        await context.placeWith("placing", { kind: "drop-before" })
        await context.place()
        expect(server.ordered(order.poNumber)).toEqual(context.wanted())
      })
    }

    if (adapter.duplicateRule.takesRefusedNumberAgain) {
      it("may send a refused number again", async () => {
        const result = await context.placeWith("placing", refusal("Not today."))
        expect(result.outcome).toBe("rejected")
        await context.place()
        expect(server.ordered(order.poNumber)).toEqual(context.wanted())
      })
    }

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
        const fault = { status: 429 }
        const result = await context.placeWith("preparing", fault, Infinity)
        expect(result.outcome).toBe("not_processed")
        expect(server.placingCalls()).toBe(0)
      })
    }
  })
}

/** Part numbers are compared without dashes: not everyone repeats them. */
function letters(text = ""): string {
  return text.toUpperCase().replace(/[^A-Z0-9 ]/g, "")
}
