import { z } from "@medusajs/framework/zod"
import { allocate } from "./allocate"
import type { WpsHandler } from "./answer"
import type { WpsBooks } from "./books"
import { findCart } from "./carts"
import { money } from "./money"
import { orderTotal } from "./order-total"
import { invalidField } from "./invalid-field"
import type { OrderDetail, WpsCart, WpsPurchaseOrder } from "./state"
import { warehouses } from "./warehouses"

const bodySchema = z.object({ po_number: z.string().min(1) })

/**
 * `POST /orders`: turns the PO's cart into orders, one for each warehouse
 * that fills it. A PO number that was used before gets more of them. A
 * refused cart stays.
 */
export const placeOrder: WpsHandler = (books, { body }) => {
  const asked = bodySchema.safeParse(body)
  if (!asked.success) {
    throw invalidField("po_number", "The po_number field is required.")
  }
  const cart = findCart(books, asked.data.po_number)
  if (cart.items.length === 0) {
    throw invalidField("po_number", "The cart has no items.")
  }
  const details = fill(books, cart)
  const order = books.state.purchaseOrders.get(cart.header.po_number)
  if (order) {
    order.order_details.push(...details)
  } else {
    books.state.purchaseOrders.set(
      cart.header.po_number,
      newPurchaseOrder(cart, details)
    )
  }
  books.state.carts.delete(cart.header.po_number)
  return {
    status: 200,
    body: {
      data: {
        po_number: cart.header.po_number,
        order_number: details[0]?.order_number,
        status: "success",
      },
    },
  }
}

function fill(books: WpsBooks, { header, items }: WpsCart): OrderDetail[] {
  const result = allocate(items, (sku) => books.stockOf(sku), {
    defaultWarehouse: header.default_warehouse ?? null,
    multipleWarehouse: header.multiple_warehouse ?? false,
    allowBackorder: header.allow_backorder ?? false,
  })
  if ("short" in result) {
    throw invalidField(
      "items",
      `Item ${result.short.sku} is short by ${String(result.short.quantity)}.`
    )
  }
  const isDropShip = Boolean(header.ship_name)
  const isFlatRate = items.some(
    ({ sku }) => typeof books.item(sku).dropShipFee !== "number"
  )
  const shares = books.settings.splitsEveryLine
    ? result.flatMap((share) =>
        share.lines.map((line) => ({ ...share, lines: [line] }))
      )
    : result
  return shares.map(({ warehouse, backordered, lines }, index) => {
    const charges = {
      freight:
        isDropShip && isFlatRate && index === 0
          ? books.settings.dropShipFee
          : 0,
      misc_charges: isDropShip ? amountFees(books, lines) : 0,
      items: lines.map(({ sku, quantity }) => ({
        sku,
        quantity,
        backordered: backordered ? quantity : 0,
      })),
    }
    if (!backordered) {
      takeFromShelf(books, warehouse, lines)
    }
    return {
      order_number: String(books.nextNumber("order")),
      order_status: backordered ? "Backorder" : "Open",
      invoice_number: null,
      ...charges,
      order_total: orderTotal(books, charges),
      warehouse,
      order_date: books.today(),
      ship_date: "",
      invoice_date: null,
      ship_via: header.ship_via ?? "BEST",
      tracking_numbers: [],
    }
  })
}

type Line = { sku: string; quantity: number }

function amountFees(books: WpsBooks, lines: Line[]): number {
  return money(
    lines.reduce((sum, { sku, quantity }) => {
      const fee = books.item(sku).dropShipFee
      return sum + (typeof fee === "number" ? fee * quantity : 0)
    }, 0)
  )
}

function takeFromShelf(books: WpsBooks, code: string, lines: Line[]): void {
  const warehouse = warehouses.find((candidate) => candidate.code === code)
  if (!warehouse) {
    return
  }
  for (const { sku, quantity } of lines) {
    books.changeStock(sku, {
      [warehouse.name]: books.stockOf(sku)[warehouse.name] - quantity,
    })
  }
}

function newPurchaseOrder(
  { header }: WpsCart,
  details: OrderDetail[]
): WpsPurchaseOrder {
  return {
    po_number: header.po_number,
    ship_name: header.ship_name ?? "",
    ship_address: [
      header.ship_address1,
      header.ship_address2,
      header.ship_address3,
    ]
      .filter(Boolean)
      .join(", "),
    ship_city: header.ship_city ?? "",
    ship_state: header.ship_state ?? "",
    ship_zip: header.ship_zip ?? "",
    order_details: details,
  }
}
