import type { z } from "@medusajs/framework/zod"
import type { HttpAnswer, JsonHttp } from "../../../src/distributors/kit/http"
import type { WaitBudget } from "../../../src/distributors/kit/wait-budget"
import { coastalError, unreadableAnswer } from "./errors"
import {
  canceledSchema,
  dealerSchema,
  ordersSchema,
  placedSchema,
  refusalSchema,
  stockSchema,
  type CoastalOrder,
  type CoastalOrderRequest,
} from "./wire"

/** Null: Coastal has orders under this PO number already, and took nothing. */
export type PlacedOrders = CoastalOrder[] | null

/**
 * One method for each endpoint. Each throws a DistributorError when the
 * answer is not a success.
 */
export class CoastalClient {
  constructor(private readonly http: JsonHttp) {}

  /** `POST /orders`: the placing call. */
  async createOrder(
    order: CoastalOrderRequest,
    budget: WaitBudget
  ): Promise<PlacedOrders> {
    const answer = await this.http.write("POST", "/orders", order, budget)
    if (isDuplicate(answer)) {
      return null
    }
    const { orders } = parse(placedSchema, success(answer, true))
    return ours(orders, order.po_number)
  }

  /** `GET /orders?po_number=` → none when Coastal has none. */
  async findOrders(poNumber: string): Promise<CoastalOrder[]> {
    const path = `/orders?po_number=${encodeURIComponent(poNumber)}`
    const answer = success(await this.http.read(path), false)
    return ours(parse(ordersSchema, answer).orders, poNumber)
  }

  /** `POST /orders/cancel`: all of a PO number that has not shipped. */
  async cancelOrders(poNumber: string, budget: WaitBudget): Promise<void> {
    const body = { po_number: poNumber }
    const path = "/orders/cancel"
    const answer = await this.http.write("POST", path, body, budget)
    parse(canceledSchema, success(answer, true))
  }

  /** `GET /stock` → what Coastal knows of these; at most 50 parts a call. */
  async readStock(
    parts: readonly string[]
  ): Promise<z.output<typeof stockSchema>["stock"]> {
    const query = parts.map((part) => `part=${encodeURIComponent(part)}`)
    const answer = await this.http.read(`/stock?${query.join("&")}`)
    return parse(stockSchema, success(answer, false)).stock
  }

  /** `GET /dealer`: may this dealer order? */
  async mayOrder(): Promise<boolean> {
    const answer = await this.http.read("/dealer")
    return parse(dealerSchema, success(answer, false)).may_order
  }
}

/** Only in Coastal's own words: another 409 may mean anything. */
function isDuplicate({ status, body }: HttpAnswer): boolean {
  return (
    status === 409 && refusalSchema.safeParse(body).data?.code === "PO_EXISTS"
  )
}

/** Other orders than we asked for are no answer, and no proof of absence. */
function ours(orders: CoastalOrder[], poNumber: string): CoastalOrder[] {
  if (orders.some((order) => order.po_number !== poNumber)) {
    throw unreadableAnswer(200)
  }
  return orders
}

function success(answer: HttpAnswer, isWrite: boolean): HttpAnswer {
  if (answer.status < 200 || answer.status > 299) {
    throw coastalError(answer, isWrite)
  }
  return answer
}

function parse<Schema extends z.ZodType>(
  schema: Schema,
  answer: HttpAnswer
): z.output<Schema> {
  const result = schema.safeParse(answer.body)
  if (!result.success) {
    throw unreadableAnswer(answer.status)
  }
  return result.data
}
