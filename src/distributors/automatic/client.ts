import type { z } from "@medusajs/framework/zod"
import type { HttpAnswer, JsonHttp } from "../kit/http"
import type { WaitBudget } from "../kit/wait-budget"
import { automaticError, refusedRequest, unreadableAnswer } from "./errors"
import { lowerKeys } from "./lower-keys"
import { fillPath } from "./path"
import { readRefusal } from "./refusal"
import type { AutomaticSettings } from "./settings"
import {
  ordersSchema,
  revokedSchema,
  type AutomaticLineRequest,
  type AutomaticOrder,
  type AutomaticOrderRequest,
} from "./wire"

export type CreatedOrder =
  | {
      readonly outcome: "created"
      readonly orders: readonly AutomaticOrder[]
      /** What it says beside that, for example of a line it left out. */
      readonly said: string | null
    }
  /** It has an order under this PO number already. */
  | { readonly outcome: "duplicate"; readonly reason: string }

/**
 * One method for each endpoint of Automatic's version 2 that we use. Each
 * throws a DistributorError when the answer is not a success. That there are
 * such endpoints is documented; their paths are settings.
 */
export class AutomaticClient {
  constructor(
    private readonly http: JsonHttp,
    private readonly settings: AutomaticSettings
  ) {}

  /** Places an order. Sent once, except after a 429. */
  async createOrder(
    order: AutomaticOrderRequest,
    budget: WaitBudget
  ): Promise<CreatedOrder> {
    const path = this.settings.create_path
    const answer = await this.http.write("POST", path, order, budget)
    const { status, body } = answer
    const refusal = readRefusal(body, order.lines)
    const isRefused = refusal.isDenied || (status >= 400 && status < 500)
    if (isRefused && refusal.isDuplicate) {
      const reason = `Automatic Distributors has an order under ${order.header.poNumber} already (${status}). It said: ${refusal.words ?? ""}`
      return { outcome: "duplicate", reason }
    }
    // A no that names an order may be one to a part of it only.
    if (isRefused && refusal.namesOrder) {
      throw unreadableAnswer(status)
    }
    const orders = parse(ordersSchema, success(answer, true, order.lines))
    if (orders.length === 0) {
      throw unreadableAnswer(status)
    }
    return { outcome: "created", orders, said: refusal.words }
  }

  /** The orders of a PO number; none when Automatic says that it has none. */
  async findByPoNumber(poNumber: string): Promise<AutomaticOrder[]> {
    const path = fillPath(this.settings.po_path, { poNumber })
    const orders = await this.#find(path)
    const ours = orders.filter(
      ({ header }) => !header.ponumber || isSame(header.ponumber, poNumber)
    )
    // Other orders than we asked for are no answer, and no proof of absence.
    if (ours.length === 0 && orders.length > 0) {
      throw unreadableAnswer(200)
    }
    return ours
  }

  /** One generation of an order, by its number; none when there is none. */
  async findByOrderNumber(
    orderNumber: string,
    generation: string
  ): Promise<AutomaticOrder[]> {
    const values = { orderNumber, generation }
    const orders = await this.#find(fillPath(this.settings.order_path, values))
    if (orders.some(({ header }) => header.ordernumber !== orderNumber)) {
      throw unreadableAnswer(200)
    }
    return orders
  }

  /** The orders of a span of days (`MM/DD/YY`, both included). */
  async listOrders(from: string, to: string): Promise<AutomaticOrder[]> {
    const path = fillPath(this.settings.range_path, { from, to })
    return this.#find(path)
  }

  /** Revokes what was ordered under a PO number → the orders it names. */
  async revokeOrders(
    poNumber: string,
    budget: WaitBudget
  ): Promise<AutomaticOrder[]> {
    const path = fillPath(this.settings.revoke_path, { poNumber })
    const body = { poNumber }
    const answer = await this.http.write("POST", path, body, budget)
    return parse(revokedSchema, success(answer, true)).orders ?? []
  }

  /** None: Automatic itself says that there is no such order. */
  async #find(path: string): Promise<AutomaticOrder[]> {
    const answer = await this.http.read(path)
    const { status } = answer
    if ((status === 404 || status < 300) && readRefusal(answer.body).isAbsent) {
      return []
    }
    return parse(ordersSchema, success(answer, false))
  }
}

function success(
  answer: HttpAnswer,
  isWrite: boolean,
  lines: readonly AutomaticLineRequest[] = []
): HttpAnswer {
  const { status, body } = answer
  const { words, isDenied } = readRefusal(body, lines)
  if (status < 200 || status > 299) {
    throw automaticError(answer, words, isWrite)
  }
  if (isDenied) {
    // A no without a reason is not understood.
    throw words === null
      ? unreadableAnswer(status)
      : refusedRequest(status, words)
  }
  return answer
}

function parse<Schema extends z.ZodType>(
  schema: Schema,
  answer: HttpAnswer
): z.output<Schema> {
  const result = schema.safeParse(lowerKeys(answer.body))
  if (!result.success) {
    throw unreadableAnswer(answer.status)
  }
  return result.data
}

function isSame(one: string, other: string): boolean {
  return one.trim().toUpperCase() === other.trim().toUpperCase()
}
