import { z } from "@medusajs/framework/zod"
import {
  type BookOrder,
  type OrderBook,
  OutOfStock,
} from "../simulator/order-book"
import { refuse } from "./refuse"

const text = z.string().trim().min(1)

const bodySchema = z.object({
  header: z.object({
    poNumber: text,
    shipVia: text,
    dropShip: z.boolean(),
    allowBackorder: z.boolean(),
    comments: z.string().optional(),
  }),
  shipToAddress: z.object({
    name: text,
    address1: text,
    address2: z.string().optional(),
    city: text,
    state: z.string().regex(/^[A-Z]{2}$/),
    zip: text,
    country: z.literal("US"),
    phone: z.string().optional(),
    classification: z.enum(["RESIDENTIAL", "COMMERCIAL"]).optional(),
  }),
  lines: z
    .array(
      z.object({
        lineNumber: z.int().positive(),
        itemNumber: text,
        quantity: z.int().positive(),
      })
    )
    .min(1),
})
type CreateBody = z.infer<typeof bodySchema>

/** At most 22 printable ASCII characters (documented). */
const poNumberForm = /^[\x20-\x7e]{1,22}$/

/**
 * `POST /order/create` (the path is documented, the body is assumed).
 *
 * @throws Refusal in the assumed shape; nothing is ordered then
 */
export function createOrder(
  book: OrderBook,
  body: unknown,
  isCarbRestricted: (itemNumber: string) => boolean
): BookOrder[] {
  const parsed = bodySchema.safeParse(body)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const field = issue?.path.join(".") ?? ""
    throw refuse(400, "INVALID_FIELD", `${field}: ${issue?.message ?? ""}`)
  }
  const order = parsed.data
  const { poNumber, shipVia, allowBackorder } = order.header
  if (!poNumberForm.test(poNumber)) {
    throw refuse(
      400,
      "INVALID_PO_NUMBER",
      "poNumber must be at most 22 printable ASCII characters"
    )
  }
  if (book.orders(poNumber).length > 0) {
    const message = `PO number ${poNumber} has been used`
    throw refuse(409, "DUPLICATE_PO", message)
  }
  checkLines(book, order, isCarbRestricted)
  try {
    return book.place({
      poNumber,
      shipTo: addressOf(order),
      shipMethod: shipVia,
      lines: order.lines.map(({ itemNumber, quantity }) => ({
        sku: itemNumber,
        quantity,
      })),
      allowSplit: true,
      allowBackorder,
    })
  } catch (error) {
    if (error instanceof OutOfStock) {
      const line = order.lines.find(
        ({ itemNumber }) => book.findItem(itemNumber)?.sku === error.sku
      )
      const message = `Not enough in stock: short by ${String(error.short)}`
      throw refuse(400, "OUT_OF_STOCK", message, line?.lineNumber)
    }
    throw error
  }
}

function checkLines(
  book: OrderBook,
  { lines, shipToAddress }: CreateBody,
  isCarbRestricted: (itemNumber: string) => boolean
): void {
  for (const { itemNumber, lineNumber } of lines) {
    if (!book.findItem(itemNumber)) {
      const message = `Item ${itemNumber} is not known`
      throw refuse(400, "UNKNOWN_ITEM", message, lineNumber)
    }
    if (shipToAddress.state === "CA" && isCarbRestricted(itemNumber)) {
      const message = `Item ${itemNumber} may not be shipped to CA`
      throw refuse(400, "CARB_RESTRICTED", message, lineNumber)
    }
  }
}

function addressOf({ shipToAddress }: CreateBody): Record<string, string> {
  return Object.fromEntries(
    Object.entries(shipToAddress).filter(([, value]) => Boolean(value))
  )
}
