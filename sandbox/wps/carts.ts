import { z } from "@medusajs/framework/zod"
import type { WpsHandler } from "./answer"
import type { WpsBooks } from "./books"
import { readCartHeader } from "./cart-header"
import { Refusal } from "../simulator/refusal"
import { invalidField } from "./invalid-field"
import type { WpsCart } from "./state"

/**
 * `POST /carts`. A second call for a PO number replaces the header and keeps
 * the items (assumed).
 */
export const createCart: WpsHandler = (books, { body }) => {
  const header = readCartHeader(body)
  const cart: WpsCart = {
    cart_number:
      books.state.carts.get(header.po_number)?.cart_number ??
      `C${String(books.nextNumber("cart")).padStart(7, "0")}`,
    header,
    items: books.state.carts.get(header.po_number)?.items ?? [],
  }
  books.state.carts.set(header.po_number, cart)
  return {
    status: 200,
    body: {
      data: {
        cart_number: cart.cart_number,
        po_number: header.po_number,
        shipment_type: header.ship_name ? "DROP SHIP" : "STANDARD",
      },
    },
  }
}

/** `GET /carts/{po}` */
export const readCart: WpsHandler = (books, { parameters }) => {
  const cart = findCart(books, parameters[0])
  return {
    status: 200,
    body: {
      data: {
        cart_number: cart.cart_number,
        po_number: cart.header.po_number,
        items: cart.items.map(({ sku, quantity }) => ({ item: sku, quantity })),
      },
    },
  }
}

/** `DELETE /carts/{po}` */
export const deleteCart: WpsHandler = (books, { parameters }) => {
  const cart = findCart(books, parameters[0])
  books.state.carts.delete(cart.header.po_number)
  return { status: 200, body: { data: { status: "success" } } }
}

const cartItemSchema = z.object({
  item_sku: z.string().min(1),
  quantity: z.int().positive(),
})

/**
 * `POST /carts/{po}/items`: one line a call. The same item again adds up, so
 * that a client that repeats itself orders twice.
 */
export const addCartItem: WpsHandler = (books, { parameters, body }) => {
  const cart = findCart(books, parameters[0])
  const line = cartItemSchema.safeParse(body)
  if (!line.success) {
    const field = line.error.issues[0]?.path.join(".") || "item_sku"
    throw invalidField(field, `The ${field} is missing or invalid.`)
  }
  const { item_sku, quantity } = line.data
  const item = books.item(item_sku)
  if (cart.header.ship_name && !item.eligible) {
    throw invalidField("item_sku", `Item ${item.sku} can't be drop shipped.`)
  }
  const present = cart.items.find(({ sku }) => sku === item.sku)
  if (present) {
    present.quantity += quantity
  } else {
    cart.items.push({ sku: item.sku, quantity })
  }
  return {
    status: 200,
    body: { data: { item_sku: item.sku, quantity, status: "success" } },
  }
}

/** @throws Refusal 404 */
export function findCart(books: WpsBooks, poNumber = ""): WpsCart {
  const cart = books.state.carts.get(poNumber)
  if (!cart) {
    throw new Refusal(404, `No cart was found for PO ${poNumber}.`)
  }
  return cart
}
