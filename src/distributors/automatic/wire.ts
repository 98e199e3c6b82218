import { z } from "@medusajs/framework/zod"

/*
 * What we read of the answers of Automatic's version 2, and no more. All keys
 * come in lower case (`lower-keys.ts`). Documented are `ponumber`,
 * `ordergenerationnumber`, `invoicedate`, `trackingnumber` and `pronumber`;
 * the rest is assumed, so that absent fields don't fail.
 */

const textLike = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value == null ? "" : String(value).trim()))

const someText = textLike.pipe(z.string().min(1))

/** Null: nothing is said, which is not the same as 0. */
const countLike = z
  .union([z.string().trim(), z.number()])
  .nullish()
  .transform((value) => (value == null || value === "" ? null : Number(value)))
  .pipe(z.number().int().min(0).nullable())

/** A text that may hold several numbers, or a list of such texts. */
const numbersLike = z
  .union([z.array(textLike), textLike])
  .transform((texts) => [texts].flat().join(","))

const line = z.object({
  linenumber: countLike.catch(null),
  itemnumber: someText,
  quantityordered: countLike,
  quantityshipped: countLike,
  quantitybackordered: countLike,
  quantitycanceled: countLike,
  warehouse: textLike,
})

/** Two digits with leading zeros (documented); the first release is 00. */
const generation = textLike.transform((text) => text.padStart(2, "0"))

const order = z.object({
  header: z.object({
    ordernumber: someText,
    ordergenerationnumber: generation,
    ponumber: textLike,
    status: textLike,
    invoicedate: textLike,
    invoicenumber: textLike,
  }),
  trackingnumber: numbersLike,
  pronumber: numbersLike,
  carrier: textLike,
  lines: z.array(line).nullish(),
})
export type AutomaticOrder = z.output<typeof order>

/** Orders: a list of them, one alone, or either below `orders`. */
const listOrOne = z.union([
  z.array(order),
  order.transform((single) => [single]),
])
export const ordersSchema = z.union([
  z.object({ orders: listOrOne }).transform(({ orders }) => orders),
  listOrOne,
])

const problem = z.union([
  z.string().transform((message) => ({ code: "", message, linenumber: null })),
  z.object({
    code: textLike.catch(""),
    message: textLike.catch(""),
    linenumber: countLike.catch(null),
  }),
])
export type AutomaticProblem = z.output<typeof problem>

/** What an answer says when it says no; also in the words of gateways. */
export const refusalSchema = z.object({
  success: z.boolean().optional().catch(undefined),
  errors: z.array(problem).optional().catch(undefined),
  message: textLike.catch(""),
  error: textLike.catch(""),
})

/** Answer of `/order/revoke`. */
export const revokedSchema = z.object({
  success: z.literal(true),
  orders: listOrOne.nullish(),
})

/** Body of `/order/create`. */
export interface AutomaticOrderRequest {
  header: {
    poNumber: string
    shipVia: string
    dropShip: true
    allowBackorder: boolean
    comments: string
  }
  shipToAddress: {
    name: string
    address1: string
    address2: string
    city: string
    state: string
    zip: string
    country: string
    phone?: string
    classification?: "RESIDENTIAL" | "COMMERCIAL"
  }
  lines: readonly AutomaticLineRequest[]
}

export interface AutomaticLineRequest {
  readonly lineNumber: number
  readonly itemNumber: string
  readonly quantity: number
}
