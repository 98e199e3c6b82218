import { z } from "@medusajs/framework/zod"
import { ordersPage } from "./orders-page"
import { Refusal } from "./refusal"
import type { WpsSimulator } from "./wps-simulator"

const shipBody = z.strictObject({
  po: z.string(),
  orderNumber: z.string().optional(),
  lines: z
    .array(z.object({ sku: z.string(), quantity: z.int().positive() }))
    .optional(),
  trackingNumber: z.union([z.string(), z.array(z.string())]).optional(),
  shipVia: z.string().optional(),
})

const failBody = z.strictObject({
  method: z.string().optional(),
  /** The source of a regular expression. */
  path: z.string(),
  /** JSON has no Infinity. */
  times: z.union([z.int().positive(), z.literal("always")]).optional(),
  fault: z.union([
    z.strictObject({
      status: z.int(),
      body: z.unknown().optional(),
      headers: z.record(z.string(), z.string()).optional(),
    }),
    z.strictObject({
      kind: z.enum([
        "timeout-before",
        "timeout-after",
        "drop-before",
        "drop-after",
        "malformed",
      ]),
    }),
    z.strictObject({ kind: z.literal("slow"), ms: z.number() }),
  ]),
})

type ControlAnswer = { html: string } | { json: unknown; status: number }

/**
 * The routes below `/_sandbox` with which another process (the demo's page,
 * a browser test) ships orders and sets faults.
 */
export function answerControl(
  simulator: WpsSimulator,
  call: { method: string; path: string; body: unknown }
): ControlAnswer {
  try {
    return callControl(simulator, call)
  } catch (error) {
    if (error instanceof Refusal) {
      return { status: error.status, json: error.body }
    }
    if (error instanceof z.ZodError) {
      return { status: 400, json: { message: z.prettifyError(error) } }
    }
    throw error
  }
}

function callControl(
  simulator: WpsSimulator,
  { method, path, body }: { method: string; path: string; body: unknown }
): ControlAnswer {
  switch (`${method} ${path}`) {
    case "GET /_sandbox":
      return { html: ordersPage(simulator.purchaseOrders()) }
    case "GET /_sandbox/orders":
      return json({ purchase_orders: simulator.purchaseOrders() })
    case "POST /_sandbox/ship": {
      const { po, ...shipping } = shipBody.parse(body)
      return json({ order_details: simulator.ship(po, shipping) })
    }
    case "POST /_sandbox/fail": {
      const { path: pattern, times, ...rule } = failBody.parse(body)
      simulator.fail({
        ...rule,
        path: new RegExp(pattern),
        times: times === "always" ? Infinity : times,
      })
      return json({})
    }
    case "POST /_sandbox/reset":
      simulator.reset()
      return json({})
    default:
      throw new Refusal(404, `There is no ${method} ${path}.`)
  }
}

function json(body: unknown): ControlAnswer {
  return { status: 200, json: body }
}
