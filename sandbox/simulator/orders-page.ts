import { escapeHtml } from "../local-http/escape-html"
import { page } from "../local-http/page"

/** A purchase order as the page shows it. */
export type ShownPurchaseOrder = {
  poNumber: string
  /** The recipient, in one line. */
  address: string
  orders: readonly {
    number: string
    warehouse: string
    lines: readonly { sku: string; quantity: number }[]
    status: string
    tracking: string
    /** Goods and charges, or just goods, in USD. */
    total: number
    isShippable: boolean
  }[]
}

/** The page at `/_sandbox`: what was ordered, and buttons that ship it. */
export function ordersPage(
  name: string,
  purchaseOrders: readonly ShownPurchaseOrder[]
): string {
  const sections = [...purchaseOrders].reverse().map(section)
  return page(
    `${name} simulator: orders`,
    sections.join("") ||
      '<p class="muted">No orders yet. Reload after you placed one.</p>'
  )
}

function section({ poNumber, address, orders }: ShownPurchaseOrder): string {
  const isOpen = orders.some(({ isShippable }) => isShippable)
  return `<section>
<header><h2>${escapeHtml(poNumber)}</h2>${
    isOpen ? shipButton("Ship all", poNumber) : ""
  }</header>
<p class="muted">${escapeHtml(address)}</p>
<table><tr><th>Order<th>Warehouse<th>Items<th>Status<th>Tracking<th>Total<th></tr>
${orders.map((order) => row(poNumber, order)).join("\n")}
</table></section>`
}

function row(
  poNumber: string,
  order: ShownPurchaseOrder["orders"][number]
): string {
  const items = order.lines.map(
    ({ sku, quantity }) => `${String(quantity)} × ${sku}`
  )
  const cells = [
    order.number,
    order.warehouse,
    items.join(", "),
    order.status,
    order.tracking,
    `$${order.total.toFixed(2)}`,
  ].map((cell) => `<td>${escapeHtml(cell)}`)
  const button = order.isShippable
    ? shipButton("Ship", poNumber, order.number)
    : ""
  return `<tr>${cells.join("")}<td>${button}</tr>`
}

function shipButton(label: string, poNumber: string, orderNumber?: string) {
  const order = orderNumber
    ? `<input type="hidden" name="orderNumber" value="${escapeHtml(orderNumber)}">`
    : ""
  return `<form method="post" action="/_sandbox/ship">
<input type="hidden" name="po" value="${escapeHtml(poNumber)}">${order}
<button>${label}</button></form>`
}
