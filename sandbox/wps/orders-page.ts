import { escapeHtml } from "../local-http/escape-html"
import { page } from "../local-http/page"
import type { OrderDetail, WpsPurchaseOrder } from "./state"

/** The page at `/_sandbox`: what WPS believes, and a button that ships. */
export function ordersPage(orders: readonly WpsPurchaseOrder[]): string {
  const sections = [...orders].reverse().map(section)
  return page(
    "WPS simulator: orders",
    sections.join("") ||
      '<p class="muted">No orders yet. Reload after you placed one.</p>'
  )
}

function section(order: WpsPurchaseOrder): string {
  const address = [
    order.ship_name,
    order.ship_address,
    order.ship_city,
    `${order.ship_state} ${order.ship_zip}`,
  ].join(", ")
  const isOpen = order.order_details.some(isShippable)
  return `<section>
<header><h2>${escapeHtml(order.po_number)}</h2>${
    isOpen ? shipButton("Ship all", order.po_number) : ""
  }</header>
<p class="muted">${escapeHtml(address)}</p>
<table><tr><th>Order<th>Warehouse<th>Items<th>Status<th>Tracking<th>Total<th></tr>
${order.order_details.map((detail) => row(order.po_number, detail)).join("\n")}
</table></section>`
}

function row(poNumber: string, detail: OrderDetail): string {
  const items = detail.items.map(
    ({ sku, quantity }) => `${String(quantity)} × ${sku}`
  )
  const cells = [
    detail.order_number,
    detail.warehouse,
    items.join(", "),
    detail.order_status,
    `${detail.ship_via} ${detail.tracking_numbers.join(", ")}`,
    `$${detail.order_total.toFixed(2)}`,
  ].map((cell) => `<td>${escapeHtml(cell)}`)
  const button = isShippable(detail)
    ? shipButton("Ship", poNumber, detail.order_number)
    : ""
  return `<tr>${cells.join("")}<td>${button}</tr>`
}

function isShippable({ order_status }: OrderDetail): boolean {
  return order_status === "Open" || order_status === "Backorder"
}

function shipButton(label: string, poNumber: string, orderNumber?: string) {
  const order = orderNumber
    ? `<input type="hidden" name="orderNumber" value="${escapeHtml(orderNumber)}">`
    : ""
  return `<form method="post" action="/_sandbox/ship">
<input type="hidden" name="po" value="${escapeHtml(poNumber)}">${order}
<button>${label}</button></form>`
}
