import { SpanStatusCode, trace } from "@medusajs/framework/opentelemetry/api"
import { recordSpans } from "../../../__fixtures__/record-spans"
import { DistributorError } from "../../../distributors/kit/distributor-error"
import type {
  DistributorGateway,
  OrderRequest,
} from "../../../distributors/adapter"
import { inSpan } from "../../../in-span"
import { tracedGateway } from "../traced-gateway"
import { shipTo } from "../../../schemas/__fixtures__/ship-to"

const order: OrderRequest = {
  poNumber: "DS-1",
  shipMethod: "ground",
  shipTo,
  allowSplit: true,
  allowBackorder: false,
  lines: [{ sku: "87-5503", warehouse: null, quantity: 1, unitCost: 5 }],
}
const query = { poNumber: "DS-1", orderNumbers: [], placedAt: new Date() }

/** Knows whether somebody records it. */
class Desk implements DistributorGateway {
  isRecorded: boolean | undefined
  async check() {
    this.isRecorded = trace.getActiveSpan()?.isRecording()
    return [{ id: "token", ok: false, message: "refused" }]
  }
  async placeOrder() {
    return { outcome: "unknown", reason: "12 Example Rd" } as const
  }
  async findOrder(): Promise<never> {
    throw new DistributorError("unavailable", "No 12 Example Rd, token 0815")
  }
  async checkStock(skus: readonly string[]) {
    return skus.map((sku) => ({ sku, quantities: {} }))
  }
}

describe("calls of a distributor", () => {
  it("pass as they are, and record nothing, without a provider", async () => {
    const desk = new Desk()
    const gateway = tracedGateway("wps", desk)
    expect(await gateway.check()).toEqual(await desk.check())
    expect(desk.isRecorded ?? false).toBe(false)
    expect(await gateway.checkStock?.(["1"])).toEqual([
      { sku: "1", quantities: {} },
    ])
    await expect(gateway.findOrder(query)).rejects.toMatchObject({
      kind: "unavailable",
    })
    expect(Object.keys(gateway).sort()).toEqual([
      "check",
      "checkStock",
      "findOrder",
      "placeOrder",
    ])
  })

  describe("where the host records spans", () => {
    const exporter = recordSpans()

    const error = SpanStatusCode.ERROR
    const spans = () =>
      exporter.getFinishedSpans().map(({ name, attributes, status }) => ({
        name,
        attributes,
        status,
      }))

    it("tell the operation, the PO number and the outcome", async () => {
      const desk = new Desk()
      const gateway = tracedGateway("wps", desk)
      await gateway.checkStock?.(["87-5503"])
      await gateway.placeOrder(order)
      await gateway.check()
      expect(desk.isRecorded).toBe(true)
      const of = (operation: string) => ({
        "dropship.distributor": "wps",
        "dropship.operation": operation,
      })
      expect(spans()).toEqual([
        {
          name: "dropship.call wps check_stock",
          attributes: { ...of("check_stock"), "dropship.outcome": "answered" },
          status: { code: SpanStatusCode.UNSET },
        },
        {
          name: "dropship.call wps place_order",
          attributes: {
            ...of("place_order"),
            "dropship.purchase_order": "DS-1",
            "dropship.outcome": "unknown",
          },
          status: { code: error },
        },
        {
          name: "dropship.call wps check",
          attributes: { ...of("check"), "dropship.outcome": "failed" },
          status: { code: error },
        },
      ])
    })

    it("fail by their kind, without the distributor's words", async () => {
      const gateway = tracedGateway("wps", new Desk())
      await expect(gateway.findOrder(query)).rejects.toThrow("0815")
      expect(spans()).toEqual([
        {
          name: "dropship.call wps find_order",
          attributes: {
            "dropship.distributor": "wps",
            "dropship.operation": "find_order",
            "dropship.purchase_order": "DS-1",
            "error.type": "unavailable",
          },
          status: { code: error },
        },
      ])
      expect(exporter.getFinishedSpans()[0]?.events).toEqual([])
    })

    it("lie within what makes them", async () => {
      const gateway = tracedGateway("wps", new Desk())
      await inSpan("dropship.feed.transferring", {}, async () => {
        await gateway.checkStock?.([])
        await gateway.check()
      })
      const [stock, check, phase] = exporter.getFinishedSpans()
      const id = phase?.spanContext().spanId
      expect(id).toBeDefined()
      expect(stock?.parentSpanContext?.spanId).toBe(id)
      expect(check?.parentSpanContext?.spanId).toBe(id)
      expect(phase?.parentSpanContext).toBeUndefined()
    })
  })
})
