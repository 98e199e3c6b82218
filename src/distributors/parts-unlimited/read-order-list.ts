import { DistributorError } from "../kit/distributor-error"
import { distributorName } from "./errors"
import { listAt, textAt, textsAt, valueAt } from "./json-path"
import type { PartsUnlimitedSettings } from "./settings"
import { lineSchema, type PartsUnlimitedLine } from "./wire"

/** An order of the list, with the paths of the settings applied. */
export interface ListedOrder {
  readonly poNumber: string
  /** Empty when none is told. */
  readonly number: string
  readonly status: string
  readonly lines: readonly PartsUnlimitedLine[]
  readonly shipments: readonly ListedShipment[]
}

export interface ListedShipment {
  readonly trackingNumbers: readonly string[]
  readonly carrier: string
  readonly date: string
  readonly warehouse: string
  /** Empty where the list does not tell what is inside (assumed). */
  readonly lines: readonly PartsUnlimitedLine[]
}

export interface OrderPage {
  readonly orders: readonly ListedOrder[]
  /** Null when the answer does not tell. */
  readonly totalPages: number | null
}

/**
 * One page of the order list. Only its URL is known; its shape is assumed
 * and can be corrected by the settings.
 *
 * @throws DistributorError `malformed_response` that names the setting when
 *   there is no list, or a list of orders without any PO number
 */
export function readOrderPage(
  body: unknown,
  settings: PartsUnlimitedSettings
): OrderPage {
  const listed = Array.isArray(body)
    ? (body as readonly unknown[])
    : valueAt(body, settings.orders_path)
  if (!Array.isArray(listed)) {
    throw unreadable(`has no list "${settings.orders_path}"`)
  }
  const orders = listed.map((order: unknown) => readOrder(order, settings))
  if (orders.length > 0 && orders.every(({ poNumber }) => poNumber === "")) {
    throw unreadable(
      `holds ${orders.length} orders without a "${settings.po_number_path}"`
    )
  }
  return { orders, totalPages: readTotal(textAt(body, "total_pages")) }
}

function readOrder(
  order: unknown,
  settings: PartsUnlimitedSettings
): ListedOrder {
  return {
    poNumber: textAt(order, settings.po_number_path),
    number: textAt(order, settings.order_number_path),
    status: textAt(order, settings.order_status_path),
    lines: readLines(listAt(order, settings.lines_path)),
    shipments: listAt(order, settings.shipments_path).map((shipment) => ({
      trackingNumbers: textsAt(shipment, settings.tracking_number_path),
      carrier: textAt(shipment, settings.carrier_path),
      date: textAt(shipment, settings.ship_date_path),
      warehouse: textAt(shipment, "warehouse").toUpperCase(),
      lines: readLines(listAt(shipment, "line_items")),
    })),
  }
}

function readLines(lines: readonly unknown[]): PartsUnlimitedLine[] {
  return lines.flatMap((line) => {
    const read = lineSchema.safeParse(line)
    return read.success && read.data.part_number !== "" ? [read.data] : []
  })
}

function readTotal(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null
}

function unreadable(what: string): DistributorError {
  return new DistributorError(
    "malformed_response",
    `The order list of ${distributorName} can't be read: the answer ${what}. Nothing was changed. Ask ${distributorName} for the format of GET /api/orders/dropship and correct the "Order list" fields under Settings > Order Automation.`
  )
}
