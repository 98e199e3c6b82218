import type { IncomingHttpHeaders } from "node:http"
import { z } from "@medusajs/framework/zod"
import { DistributorSimulator } from "../../../sandbox/simulator/distributor-simulator"
import {
  type BookOrder,
  OrderBook,
} from "../../../sandbox/simulator/order-book"
import { Refusal } from "../../../sandbox/simulator/refusal"
import type {
  SimulatorAnswer,
  SimulatorCall,
} from "../../../sandbox/simulator/simulator-answer"
import { warehouses } from "../coastal/warehouses"
import { coastalItems } from "./coastal-items"

const text = z.string().min(1)
const orderBody = z.object({
  po_number: text,
  ship_via: z.enum(["GND", "2DA"]),
  packing_slip: z.enum(["blank", "dealer"]),
  may_split: z.boolean(),
  may_backorder: z.boolean(),
  ship_to: z.record(z.string(), z.string().nullable()),
  lines: z
    .array(
      z.object({
        part: text,
        quantity: z.int().positive(),
        warehouse: z.string().nullable(),
      })
    )
    .min(1),
})

const cancelBody = z.object({ po_number: text })

/** Coastal's API over HTTP, as its adapter knows it. */
export class CoastalSimulator extends DistributorSimulator {
  readonly dealerNumber = "D-4711-EXAMPLE"
  /** The only good key; changing it makes credentials bad. */
  apiKey = "coastal-sandbox-key"

  constructor() {
    super({
      name: "Coastal Distributing",
      pathPrefix: "/dealer-api",
      book: new OrderBook({
        items: coastalItems,
        warehouses: warehouses.map(({ code }) => code),
        firstOrderNumber: 880_001,
      }),
    })
  }

  protected override onReset(): void {
    this.apiKey = "coastal-sandbox-key"
  }

  protected isAuthorized({
    headers,
  }: {
    headers: IncomingHttpHeaders
  }): boolean {
    return (
      headers["x-dealer"] === this.dealerNumber &&
      headers["x-api-key"] === this.apiKey
    )
  }

  protected answer({
    method,
    path,
    query,
    body,
    authorized,
  }: SimulatorCall): SimulatorAnswer {
    if (!authorized) {
      throw new Refusal(401, "The dealer number or the key is not valid.")
    }
    switch (`${method} ${path}`) {
      case "GET /dealer":
        return { status: 200, body: { may_order: true } }
      case "GET /stock":
        return { status: 200, body: { stock: this.#stock(query) } }
      case "GET /orders":
        return this.#orders(query.get("po_number") ?? "", 200)
      case "POST /orders":
        return this.#place(body)
      case "POST /orders/cancel":
        return this.#cancel(body)
      default:
        return { status: 404, body: "<h1>Not found</h1>" }
    }
  }

  #stock(query: URLSearchParams) {
    return query.getAll("part").flatMap((part) => {
      const item = this.book.findItem(part)
      return item
        ? [{ part: item.sku, quantities: this.book.stockOf(item.sku) }]
        : []
    })
  }

  #place(body: unknown): SimulatorAnswer {
    const parsed = orderBody.safeParse(body)
    if (!parsed.success) {
      throw new Refusal(422, z.prettifyError(parsed.error))
    }
    const order = parsed.data
    const poNumber = order.po_number
    if (this.book.orders(poNumber).length > 0) {
      const message = `PO number ${poNumber} has been used.`
      throw new Refusal(409, message, { code: "PO_EXISTS", message })
    }
    this.book.place({
      poNumber,
      shipTo: Object.fromEntries(
        Object.entries(order.ship_to).map(([name, value]) => [
          name,
          value ?? "",
        ])
      ),
      shipMethod: order.ship_via,
      lines: order.lines.map(({ part, ...line }) => ({ ...line, sku: part })),
      allowSplit: order.may_split,
      allowBackorder: order.may_backorder,
    })
    return this.#orders(poNumber, 201)
  }

  #cancel(body: unknown): SimulatorAnswer {
    const { po_number: poNumber } = cancelBody.parse(body)
    if (this.book.orders(poNumber).some(({ parcels }) => parcels.length > 0)) {
      throw new Refusal(409, `PO number ${poNumber} has shipped.`)
    }
    this.book.cancel(poNumber)
    return { status: 200, body: { canceled: true } }
  }

  #orders(poNumber: string, status: number): SimulatorAnswer {
    const orders = this.book.orders(poNumber).map((order) => this.#show(order))
    return { status, body: { orders } }
  }

  #show(order: BookOrder) {
    return {
      number: order.number,
      po_number: order.poNumber,
      status: order.status,
      warehouse: order.warehouse,
      freight: null,
      total: null,
      lines: order.lines.map(({ sku, quantity, backordered, canceled }) => ({
        part: sku,
        quantity,
        backordered,
        canceled,
      })),
      parcels: order.parcels.map((parcel) => ({
        tracking_number: parcel.trackingNumber,
        carrier: parcel.carrier,
        shipped_at: parcel.shippedAt,
        lines: parcel.lines.map(({ sku, quantity }) => ({
          part: sku,
          quantity,
        })),
      })),
    }
  }
}
