import { z } from "@medusajs/framework/zod"

/*
 * What we read of WPS Data Depot v4's answers, and no more: fields that WPS
 * does not document precisely are taken as text or number, and absent ones
 * don't fail.
 */

const textLike = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value == null ? "" : String(value).trim()))

const amountLike = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => {
    const amount = value == null || value === "" ? NaN : Number(value)
    return Number.isFinite(amount) ? amount : null
  })

const count = z.coerce.number().int().min(0)

/** The SKU is `item` in carts and `sku` in orders; `item_sku` when adding. */
const skuLine = z
  .object({
    sku: textLike,
    item: textLike,
    item_sku: textLike,
    quantity: count,
  })
  .transform(({ sku, item, item_sku, quantity }) => ({
    sku: (sku || item || item_sku).toUpperCase(),
    quantity,
  }))

/** Answer of `POST /carts`. */
export const createdCartSchema = z.object({
  data: z.object({ po_number: textLike.pipe(z.string().min(1)) }),
})

/** Answer of `GET /carts/{po}`. */
export const cartSchema = z.object({
  data: z.object({ items: z.array(skuLine).nullish() }),
})

/** Answer of `POST /orders`. */
export const placedOrderSchema = z.object({
  data: z.object({ order_number: textLike.pipe(z.string().min(1)) }),
})

const orderItem = z
  .object({ backordered: count.nullish() })
  .and(skuLine)
  .transform(({ sku, quantity, backordered }) => ({
    sku,
    quantity,
    backordered: Math.min(backordered ?? 0, quantity),
  }))

/** The shape of `items[]` and the values of `order_status` are assumed. */
const orderDetailSchema = z.object({
  order_number: textLike.pipe(z.string().min(1)),
  order_status: textLike,
  invoice_number: textLike,
  freight: amountLike,
  order_total: amountLike,
  warehouse: textLike,
  ship_date: textLike,
  ship_via: textLike,
  tracking_numbers: z.array(textLike).nullish(),
  items: z.array(orderItem).nullish(),
})
export type WpsOrderDetail = z.infer<typeof orderDetailSchema>

/** Answer of `GET /orders/{po}`; an empty list stands for "none". */
export const orderSchema = z.object({
  data: z.union([
    z.object({
      po_number: textLike,
      order_details: z.array(orderDetailSchema).nullish(),
    }),
    z.array(z.never()).max(0),
  ]),
})

/**
 * Answer of `GET /orders` by days: each entry as the answer for one PO
 * (assumed).
 */
export const orderListSchema = z.object({
  data: z.array(
    z.object({
      po_number: textLike,
      order_details: z.array(orderDetailSchema).nullish(),
    })
  ),
})

const itemSchema = z.object({
  id: textLike.pipe(z.string().min(1)),
  sku: textLike.pipe(z.string().min(1)),
  /** With `include=inventory`; figures are in `<code>_warehouse`. */
  inventory: z
    .object({ data: z.record(z.string(), z.unknown()).nullish() })
    .nullish(),
})
export type WpsItem = z.infer<typeof itemSchema>

/** Answer of `GET /items`. */
export const itemsSchema = z.object({ data: z.array(itemSchema) })

/** Answer of `GET /dealer-pricing/{item_id}`. */
export const dealerPriceSchema = z.object({
  data: z.object({ actual_dealer_price: textLike }),
})

/** Body of `POST /carts`, as far as we fill it. */
export interface WpsCart {
  po_number: string
  ship_via: string
  /** Method of the part that another warehouse fills. */
  cross_ship_via?: string
  default_warehouse?: string
  ship_name: string
  ship_address1: string
  ship_address2?: string
  ship_address3?: string
  ship_city: string
  ship_state: string
  ship_zip: string
  ship_phone?: string
  email?: string
  allow_backorder: boolean
  multiple_warehouse: boolean
}

export interface WpsLine {
  readonly sku: string
  readonly quantity: number
}
