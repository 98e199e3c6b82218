import type { z } from "@medusajs/framework/zod"
import type { HttpAnswer, JsonHttp } from "../kit/http"
import type { WaitBudget } from "../kit/wait-budget"
import {
  isSuccessCode,
  partsUnlimitedError,
  readVerdict,
  unreadableAnswer,
} from "./errors"
import {
  pricesSchema,
  stockSchema,
  type PartPrice,
  type PartsUnlimitedOrder,
  type PartStock,
} from "./wire"

/** Days, both included, as `YYYY-MM-DD`. */
export interface OrderWindow {
  readonly from: string
  readonly to: string
}

/**
 * One method for each endpoint that we use (paths as seen in integrations).
 * Reads throw a DistributorError when the answer is not a success.
 */
export class PartsUnlimitedClient {
  constructor(private readonly http: JsonHttp) {}

  /** `POST /api/orders/dropship`. Not known to be idempotent. */
  async placeOrder(
    order: PartsUnlimitedOrder,
    budget: WaitBudget
  ): Promise<HttpAnswer> {
    return await this.http.write("POST", "/api/orders/dropship", order, budget)
  }

  /**
   * `GET /api/orders/dropship` → one page, its shape still to be read.
   *
   * @param page 1-based
   */
  async listOrders(window: OrderWindow, page: number): Promise<unknown> {
    const query = new URLSearchParams({
      date_start: window.from,
      date_end: window.to,
      page_num: String(page),
      order_type: "DS",
    })
    const answer = await this.http.read(
      `/api/orders/dropship?${query.toString()}`
    )
    return success(answer).body
  }

  /** `GET /api/v1/parts/inventory/{…}`: at most 25 part numbers. */
  async readStock(partNumbers: readonly string[]): Promise<PartStock[]> {
    const path = `/api/v1/parts/inventory/${joined(partNumbers)}`
    return parse(stockSchema, await this.http.read(path)).availability
  }

  /** `GET /api/v1/parts/pricing/{…}`: at most 500 part numbers. */
  async readPrices(partNumbers: readonly string[]): Promise<PartPrice[]> {
    const path = `/api/v1/parts/pricing/${joined(partNumbers)}`
    return parse(pricesSchema, await this.http.read(path)).pricing
  }
}

function joined(partNumbers: readonly string[]): string {
  return partNumbers.map((number) => encodeURIComponent(number)).join(",")
}

function success(answer: HttpAnswer): HttpAnswer {
  const verdict = readVerdict(answer.body)
  const code = verdict?.status_code ?? null
  const isSuccess =
    answer.status >= 200 &&
    answer.status <= 299 &&
    (code === null || isSuccessCode(code))
  if (!isSuccess) {
    throw partsUnlimitedError(answer, { isWrite: false })
  }
  if (answer.body === undefined) {
    throw unreadableAnswer(answer.status)
  }
  return answer
}

function parse<Schema extends z.ZodType>(
  schema: Schema,
  answer: HttpAnswer
): z.output<Schema> {
  const result = schema.safeParse(success(answer).body)
  if (!result.success) {
    throw unreadableAnswer(answer.status)
  }
  return result.data
}
