import { z } from "@medusajs/framework/zod"

/*
 * What we read of Parts Unlimited's answers, and no more. Nothing of them is
 * documented publicly: names are those seen in integrations; a number may
 * come as a text, and what is absent doesn't fail.
 */

export const textLike = z
  .union([z.string(), z.number()])
  .nullish()
  .catch(null)
  .transform((value) => (value == null ? "" : String(value).trim()))

/** Whole units; null when nothing usable is said. */
const count = z
  .union([
    z.number(),
    z
      .string()
      .trim()
      .regex(/^\d+(\.0+)?$/),
  ])
  .transform(Number)
  .pipe(z.number().int().min(0))
  .nullish()
  .catch(null)
  .transform((value) => value ?? null)

/** `{ "quantity": 1 }`, or the bare figure. */
const units = z
  .union([z.object({ quantity: count }).transform((it) => it.quantity), count])
  .nullish()
  .catch(null)
  .transform((value) => value ?? null)

const mainframeErrors = z
  .array(z.object({ text: textLike }).catch({ text: "" }))
  .nullish()
  .catch(null)
  .transform((errors) =>
    (errors ?? []).map(({ text }) => text).filter((text) => text !== "")
  )

/** What any answer may say of its own success, or of why there is none. */
export const verdictSchema = z.object({
  status_code: textLike.transform((text) =>
    /^\d{1,4}$/.test(text) ? Number(text) : null
  ),
  status_message: textLike,
  message: textLike,
  code: textLike,
  reference_number: textLike,
  mainframeErrors,
})

/** A line, in the answer to an order and in the order list (assumed). */
export const lineSchema = z.object({
  part_number: textLike,
  quantity: count,
  ordered: units,
  shipped: units,
  backordered: units,
  cancelled: units,
  canceled: units,
  substituted: z
    .object({ part_number: textLike })
    .nullish()
    .catch(null)
    .transform((part) => part?.part_number ?? ""),
})
export type PartsUnlimitedLine = z.output<typeof lineSchema>

/** Answer of `POST /api/orders/dropship`, of an order that was taken. */
export const takenOrderSchema = z.object({
  line_items: z.array(lineSchema).nullish().catch(null),
})

/** Answer of `GET /api/v1/parts/inventory/{…}`. */
export const stockSchema = z.object({
  availability: z.array(
    z.object({
      partNumber: textLike,
      warehouses: z.array(
        z.object({ warehouse: textLike, quantity: textLike })
      ),
    })
  ),
})
export type PartStock = z.output<typeof stockSchema>["availability"][number]

/** Answer of `GET /api/v1/parts/pricing/{…}`. */
export const pricesSchema = z.object({
  pricing: z.array(
    z.object({ partNumber: textLike, dealerCost: textLike, currency: textLike })
  ),
})
export type PartPrice = z.output<typeof pricesSchema>["pricing"][number]

/** Body of `POST /api/orders/dropship`, as far as we fill it. */
export interface PartsUnlimitedOrder {
  readonly dealer_number: string
  readonly order_type: "DS"
  readonly purchase_order_number: string
  readonly shipping_method: string
  readonly validate_price: false
  readonly cancellation_policy: string
  readonly leave_order_open: false
  readonly ship_to_address: {
    readonly name: string
    readonly company: string
    readonly address_line_1: string
    readonly address_line_2: string
    readonly city: string
    readonly state: string
    readonly postal_code: string
    readonly country: string
  }
  readonly line_items: readonly {
    readonly line_number: number
    readonly part_number: string
    readonly quantity: number
    readonly price?: number
    readonly currency: "USD"
    readonly memo: ""
  }[]
}
