import { z } from "@medusajs/framework/zod"
import type { FaultRule } from "./faults"
import { ordersPage, type ShownPurchaseOrder } from "./orders-page"
import { Refusal } from "./refusal"
import type { SimulatorAnswer } from "./simulator-answer"

/** A request below `/_sandbox`. */
export type ControlCall = {
  method: string
  path: string
  body: unknown
  /** Sent by a button on the page. */
  isForm: boolean
}

/** What can be done to a simulator from outside the process. */
export type Controlled = {
  /** As on the page's heading. */
  name: string
  purchaseOrders(): readonly unknown[]
  shownOrders(): readonly ShownPurchaseOrder[]
  /** @returns the JSON answer @throws Refusal, ZodError */
  ship(body: unknown): unknown
  setStock(sku: string, stock: Readonly<Record<string, number>>): void
  fail(rule: FaultRule): void
  reset(): void
}

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

const stockBody = z.strictObject({
  sku: z.string(),
  stock: z.record(z.string(), z.int().nonnegative()),
})

/**
 * The routes below `/_sandbox` with which another process (the demo's page,
 * a browser test) ships orders, changes stock and sets faults.
 */
export function answerControl(
  simulator: Controlled,
  call: ControlCall
): SimulatorAnswer {
  try {
    return callControl(simulator, call)
  } catch (error) {
    if (error instanceof Refusal) {
      return { status: error.status, body: error.body }
    }
    if (error instanceof z.ZodError) {
      return { status: 400, body: { message: z.prettifyError(error) } }
    }
    throw error
  }
}

function callControl(
  simulator: Controlled,
  { method, path, body, isForm }: ControlCall
): SimulatorAnswer {
  switch (`${method} ${path}`) {
    case "GET /_sandbox":
      return {
        status: 200,
        body: ordersPage(simulator.name, simulator.shownOrders()),
      }
    case "GET /_sandbox/orders":
      return json({ purchase_orders: simulator.purchaseOrders() })
    case "POST /_sandbox/ship": {
      const shipped = simulator.ship(body)
      return isForm
        ? { status: 303, headers: { Location: "/_sandbox" } }
        : json(shipped)
    }
    case "POST /_sandbox/stock": {
      const { sku, stock } = stockBody.parse(body)
      simulator.setStock(sku, stock)
      return json({})
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

function json(body: unknown): SimulatorAnswer {
  return { status: 200, body }
}
