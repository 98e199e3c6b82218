import { z } from "@medusajs/framework/zod"
import { canonicalItemNumber } from "./item-number"

/*
 * What we read of the answers of `trws`, and no more. Each answer is
 * `{ TYPE: { status, … } }`. Shapes as seen in integrations; a list with one
 * element may come as that element, and an empty one as nothing or "".
 */

/** @throws ZodError in place of a number that JSON could not hold whole */
const textLike = z
  .union([z.string(), z.number().refine(Number.isSafeInteger)])
  .nullish()
  .transform((value) => (value == null ? "" : String(value).trim()))

/** Item numbers have six characters; a bare number has lost its zeros. */
const itemNumber = z.preprocess(
  (value) =>
    typeof value === "number" ? String(value).padStart(6, "0") : value,
  textLike.transform(canonicalItemNumber)
)

/** Words for people, which are never worth failing for. */
const message = z
  .union([z.string(), z.array(z.string())])
  .catch("")
  .transform((words) => [words].flat().join(" ").trim())

/** A figure as text, for the parsers of the kit; "" when it is none. */
const figure = z.union([z.string(), z.number()]).catch("").transform(String)

function listOf<Element extends z.ZodType>(element: Element) {
  return z.preprocess(
    (value) => (value == null || value === "" ? [] : [value].flat(2)),
    z.array(element)
  )
}

/** What every answer tells. */
export const answerSchema = z.object({ status: textLike, errormsg: message })

const orderLine = z.object({ itemnum: itemNumber, errormsg: message })
const orderPart = z.object({ orderline: listOf(orderLine) })

/** `ORD`; `orderoutput` has an element for each order made of the PO. */
export const orderSchema = answerSchema.extend({
  orderinput: listOf(orderPart),
  orderoutput: listOf(orderPart.extend({ ordernum: textLike })),
})
export type TuckerOrder = z.output<typeof orderSchema>

const trackingNumber = z.preprocess(
  (value) => (typeof value === "string" ? { trackingnum: value } : value),
  z.object({ carrier: textLike, trackingnum: listOf(textLike) })
)

const shipmentLine = z.object({
  // Both are assumed.
  itemnum: itemNumber,
  qty: z.preprocess(
    (value) => (value == null || value === "" ? 0 : value),
    z.coerce.number().int().min(0)
  ),
  trackingnumbers: listOf(trackingNumber),
})

const shipment = z.object({
  ordernum: textLike,
  shipmentline: listOf(shipmentLine),
})
export type TuckerShipment = z.output<typeof shipment>

/** `SHP`; an order that has not shipped is not in it (assumed). */
export const shipmentsSchema = answerSchema.extend({
  shipment: listOf(shipment),
})

const stockItem = z.object({
  itemnum: itemNumber,
  inventory: figure,
  dc: listOf(z.object({ dcname: textLike, dcinv: figure })),
})
export type TuckerStockItem = z.output<typeof stockItem>

/** `INV` */
export const stockSchema = answerSchema.extend({ item: listOf(stockItem) })

/** `PRC` */
export const pricesSchema = answerSchema.extend({
  item: listOf(z.object({ itemnum: itemNumber, price: figure })),
})
