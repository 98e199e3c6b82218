import type { z } from "@medusajs/framework/zod"
import type { HttpAnswer, JsonHttp } from "../kit/http"
import type { WaitBudget } from "../kit/wait-budget"
import { unreadableAnswer, wpsError } from "./errors"
import {
  cartSchema,
  createdCartSchema,
  dealerPriceSchema,
  itemsSchema,
  orderListSchema,
  orderSchema,
  placedOrderSchema,
  type WpsCart,
  type WpsItem,
  type WpsLine,
  type WpsOrderDetail,
} from "./wire"

/**
 * One method for each endpoint of WPS Data Depot v4 that we use. Each throws
 * a DistributorError when the answer is not a success.
 */
export class WpsClient {
  constructor(private readonly http: JsonHttp) {}

  /** `POST /carts` → the PO number as WPS took it. */
  async createCart(cart: WpsCart, budget: WaitBudget): Promise<string> {
    const answer = await this.http.write("POST", "/carts", cart, budget)
    return parse(createdCartSchema, success(answer, true)).data.po_number
  }

  /** `POST /carts/{po}/items`: one line a call. */
  async addCartItem(
    poNumber: string,
    { sku, quantity }: WpsLine,
    budget: WaitBudget
  ): Promise<void> {
    const path = `/carts/${encodeURIComponent(poNumber)}/items`
    const body = { item_sku: sku, quantity }
    const answer = await this.http.write("POST", path, body, budget)
    // What it says is not documented; the cart is read before it is ordered.
    if (!isObject(success(answer, true).body)) {
      throw unreadableAnswer(answer.status)
    }
  }

  /** `GET /carts/{po}` → its lines; null when there is no such cart. */
  async readCart(
    poNumber: string,
    budget: WaitBudget
  ): Promise<WpsLine[] | null> {
    const path = `/carts/${encodeURIComponent(poNumber)}`
    const answer = await this.http.read(path, budget)
    if (answer.status === 404) {
      return null
    }
    return parse(cartSchema, success(answer, false)).data.items ?? []
  }

  /** `DELETE /carts/{po}` (seen in an integration); gone already is fine. */
  async deleteCart(poNumber: string, budget: WaitBudget): Promise<void> {
    const path = `/carts/${encodeURIComponent(poNumber)}`
    const answer = await this.http.write("DELETE", path, undefined, budget)
    if (answer.status !== 404) {
      success(answer, true)
    }
  }

  /** `POST /orders` → the order number. Not idempotent. */
  async placeOrder(poNumber: string, budget: WaitBudget): Promise<string> {
    const body = { po_number: poNumber }
    const answer = await this.http.write("POST", "/orders", body, budget)
    return parse(placedOrderSchema, success(answer, true)).data.order_number
  }

  /**
   * `GET /orders/{po}` → the orders made of a PO; none when WPS says that it
   * does not know it.
   */
  async readOrder(poNumber: string): Promise<WpsOrderDetail[]> {
    const path = `/orders/${encodeURIComponent(poNumber)}`
    const answer = await this.http.read(path)
    // A page of some gateway is not WPS saying that there is no order.
    if (answer.status === 404 && isObject(answer.body)) {
      return []
    }
    const { data } = parse(orderSchema, success(answer, false))
    if (Array.isArray(data)) {
      return []
    }
    if (data.po_number && !isSame(data.po_number, poNumber)) {
      throw unreadableAnswer(answer.status)
    }
    return data.order_details ?? []
  }

  /**
   * `GET /orders` of these days, both included → what they list.
   *
   * @param from UTC, as `to`
   */
  async readOrders(
    from: Date,
    to: Date
  ): Promise<{ poNumber: string; details: WpsOrderDetail[] }[]> {
    const path = `/orders?from_date=${toDay(from)}&to_date=${toDay(to)}`
    const answer = await this.http.read(path)
    if (answer.status === 404 && isObject(answer.body)) {
      return []
    }
    const { data } = parse(orderListSchema, success(answer, false))
    return data.map(({ po_number, order_details }) => ({
      poNumber: po_number,
      details: order_details ?? [],
    }))
  }

  /** `GET /orders` of one day: may orders be read at all? */
  async checkOrders(day: Date): Promise<void> {
    const path = `/orders?from_date=${toDay(day)}&to_date=${toDay(day)}`
    const answer = await this.http.read(path)
    if (answer.status !== 404) {
      success(answer, false)
    }
  }

  /**
   * `GET /items` with their stock → those that WPS knows.
   *
   * @param skus at most as many as fit on a page (100)
   */
  async readItems(skus: readonly string[]): Promise<WpsItem[]> {
    const list = skus.map(encodeURIComponent).join(",")
    const answer = await this.http.read(
      `/items?filter[sku]=${list}&include=inventory&page[size]=${skus.length}`
    )
    return parse(itemsSchema, success(answer, false)).data
  }

  /** `GET /dealer-pricing/{id}` → the own price's text; null: not told. */
  async readDealerPrice(itemId: string): Promise<string | null> {
    const path = `/dealer-pricing/${encodeURIComponent(itemId)}`
    const answer = await this.http.read(path)
    if (answer.status === 404 && isObject(answer.body)) {
      return null
    }
    const { data } = parse(dealerPriceSchema, success(answer, false))
    return data.actual_dealer_price
  }

  /** `GET /items`: is the token good? */
  async checkItems(): Promise<void> {
    // Square brackets go unescaped.
    const answer = await this.http.read("/items?page[size]=1")
    if (!isObject(success(answer, false).body)) {
      throw unreadableAnswer(answer.status)
    }
  }
}

function success(answer: HttpAnswer, isWrite: boolean): HttpAnswer {
  if (answer.status < 200 || answer.status > 299) {
    throw wpsError(answer, isWrite)
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

function isObject(body: unknown): boolean {
  return typeof body === "object" && body !== null
}

/** YYYYMMDD, UTC. */
function toDay(time: Date): string {
  return time.toISOString().slice(0, 10).replaceAll("-", "")
}

function isSame(one: string, other: string): boolean {
  return one.trim().toUpperCase() === other.toUpperCase()
}
