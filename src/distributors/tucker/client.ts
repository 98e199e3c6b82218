import { z } from "@medusajs/framework/zod"
import type { HttpAnswer, JsonHttp } from "../kit/http"
import type { WaitBudget } from "../kit/wait-budget"
import {
  refusal,
  saysNothingShipped,
  tuckerError,
  unreadableAnswer,
} from "./errors"
import {
  answerSchema,
  orderSchema,
  pricesSchema,
  shipmentsSchema,
  stockSchema,
  type TuckerOrder,
  type TuckerShipment,
  type TuckerStockItem,
} from "./wire"

/** Parameters of a call, in their order; one may come several times. */
export type TuckerParameters = readonly (readonly [string, string])[]

/** Longer URLs may be refused on their way (assumed). */
const greatestUrlLength = 2000

/**
 * One method for each `type` of Tucker's `trws` that we use; all of it is GET
 * on one URL, with the credentials in the query (seen in integrations). Each
 * throws a DistributorError that never holds the URL.
 */
export class TuckerClient {
  constructor(
    private readonly http: JsonHttp,
    private readonly account: { customer_number: string; api_key: string },
    private readonly baseUrlLength: number
  ) {}

  /**
   * `ORD` with `submit=YES`: places an order. An answer with any status is
   * given back, because a refusal may name order numbers.
   */
  async placeOrder(
    parameters: TuckerParameters,
    budget: WaitBudget
  ): Promise<TuckerOrder> {
    const path = this.#path("ORD", [...parameters, ["submit", "YES"]])
    const answer = await this.http.write("GET", path, undefined, budget)
    return parse(orderSchema, "ORD", answer, true)
  }

  /** `ORD` with `submit=NO`: checks an order and places nothing. */
  async checkOrder(parameters: TuckerParameters): Promise<TuckerOrder> {
    const path = this.#path("ORD", [...parameters, ["submit", "NO"]])
    return parse(orderSchema, "ORD", await this.http.read(path), false)
  }

  /**
   * `SHP` → what has left of these orders; those of which nothing has are not
   * in it (assumed).
   */
  async readShipments(
    orderNumbers: readonly string[]
  ): Promise<TuckerShipment[]> {
    const answer = await this.http.read(this.#shipmentsPath(orderNumbers))
    const { errormsg } = parse(answerSchema, "SHP", answer, false)
    return saysNothingShipped(errormsg)
      ? []
      : success(shipmentsSchema, "SHP", answer).shipment
  }

  /** Do these order numbers fit into the URL of one call? */
  canReadShipments(orderNumbers: readonly string[]): boolean {
    const path = this.#shipmentsPath(orderNumbers)
    return this.baseUrlLength + path.length <= greatestUrlLength
  }

  /** `INV` → stock; items that Tucker does not know are left out (assumed). */
  async readStock(itemNumbers: readonly string[]): Promise<TuckerStockItem[]> {
    const parameters = itemNumbers.map((item) => ["item", item] as const)
    const answer = await this.http.read(this.#path("INV", parameters))
    return success(stockSchema, "INV", answer).item
  }

  /** `PRC` → what this dealer pays. */
  async readPrices(
    itemNumbers: readonly string[]
  ): Promise<{ itemnum: string; price: string }[]> {
    const parameters = itemNumbers.map((item) => ["item", item] as const)
    const answer = await this.http.read(this.#path("PRC", parameters))
    return success(pricesSchema, "PRC", answer).item
  }

  #shipmentsPath(orderNumbers: readonly string[]): string {
    return this.#path(
      "SHP",
      orderNumbers.map((number) => ["ordernum", number] as const)
    )
  }

  #path(type: string, parameters: TuckerParameters): string {
    const { api_key, customer_number } = this.account
    const all: TuckerParameters = [
      ["apikey", api_key],
      ["cust", customer_number],
      ["type", type],
      ["output", "JSON"],
      ...parameters,
    ]
    return `?${all.map(([name, value]) => `${name}=${escape(value)}`).join("&")}`
  }
}

/** A comma goes as integrations send it (`line=160942,2`). */
function escape(value: string): string {
  return encodeURIComponent(value).replaceAll("%2C", ",")
}

function success<Schema extends typeof answerSchema>(
  schema: Schema,
  type: string,
  answer: HttpAnswer
): z.output<Schema> {
  const { status, errormsg } = parse(answerSchema, type, answer, false)
  if (!isSuccessful(status)) {
    throw refusal(errormsg)
  }
  return parse(schema, type, answer, false)
}

/** The one word that means success; HTTP says 200 to everything. */
export function isSuccessful(status: string): boolean {
  return status.toUpperCase() === "SUCCESSFUL"
}

/** What stands below the root key, which is the `type` that was sent. */
function parse<Schema extends typeof answerSchema>(
  schema: Schema,
  type: string,
  answer: HttpAnswer,
  isWrite: boolean
): z.output<Schema> {
  if (answer.status < 200 || answer.status > 299) {
    throw tuckerError(answer, isWrite)
  }
  const root = z.record(z.string(), z.unknown()).safeParse(answer.body)
  const content = schema.safeParse(root.data?.[type])
  if (!content.success || content.data.status === "") {
    throw unreadableAnswer(answer.status)
  }
  return content.data
}
