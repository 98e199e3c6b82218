import { roundMoney } from "../../schemas/money"
import type {
  PurchaseOrder,
  PurchaseOrderLine,
  Shipment,
} from "../../schemas/purchase-order"

/** Columns of the exported list. */
export const exportColumns = [
  "po_number",
  "order",
  "distributor",
  "status",
  "created_at",
  "submitted_at",
  "distributor_orders",
  "buyer",
  "email",
  "ship_method",
  "sku",
  "title",
  "warehouse",
  "quantity",
  "shipped",
  "backordered",
  "canceled",
  "unit_cost",
  "line_cost",
  "currency",
  "dropship_fee",
  "freight_cost",
  "total_cost",
  "billed_total",
  "parcels",
] as const
type Column = (typeof exportColumns)[number]

/**
 * A purchase order as rows of the exported list, one for each line. Amounts of
 * the whole purchase order stand in its first row alone, so that a sheet may
 * add up a column.
 */
export function exportRows(order: PurchaseOrder): string[][] {
  return order.lines.map((line, at) => {
    const row: Record<Column, string> = {
      ...orderCells(order),
      ...lineCells(order, line),
      ...(at === 0 ? orderAmounts(order) : noAmounts),
    }
    return exportColumns.map((column) => row[column])
  })
}

function orderCells(order: PurchaseOrder) {
  return {
    po_number: order.po_number,
    order: String(order.order_display_id),
    distributor: order.distributor_name,
    status: order.status,
    created_at: order.created_at,
    submitted_at: order.submitted_at ?? "",
    distributor_orders: order.distributor_orders
      .map(({ number }) => number)
      .join("; "),
    buyer: order.ship_to.name,
    email: order.ship_to.email ?? "",
    ship_method: order.ship_method,
    currency: order.currency_code,
  }
}

function lineCells(order: PurchaseOrder, line: PurchaseOrderLine) {
  return {
    sku: line.sku,
    title: line.title,
    warehouse: line.warehouse ?? "",
    quantity: String(line.quantity),
    shipped: String(line.shipped_quantity),
    backordered: String(line.backordered_quantity),
    canceled: String(line.canceled_quantity),
    unit_cost: amount(line.unit_cost),
    line_cost: amount(
      line.unit_cost === null
        ? null
        : roundMoney(line.unit_cost * line.quantity)
    ),
    parcels: order.shipments
      .filter(({ lines }) => lines.some(({ line_id }) => line_id === line.id))
      .map(parcel)
      .join("; "),
  }
}

/** The carrier in front keeps a sheet from rounding a number of many digits. */
const parcel = ({ carrier, tracking_number }: Shipment) =>
  `${carrier} ${tracking_number}`.trim()

const noAmounts = {
  dropship_fee: "",
  freight_cost: "",
  total_cost: "",
  billed_total: "",
}

const orderAmounts = (order: PurchaseOrder): typeof noAmounts => ({
  dropship_fee: amount(order.dropship_fee),
  freight_cost: amount(order.freight_cost),
  total_cost: amount(order.total_cost),
  billed_total: amount(order.billed_total),
})

const amount = (value: number | null) => (value === null ? "" : String(value))
