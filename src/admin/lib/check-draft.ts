import type { Distributor } from "../../schemas/distributor"
import type { ShipTo } from "../../schemas/ship-to"
import { characterCount } from "./character-count"
import type { DraftProblem } from "./draft-problem"
import type {
  DraftOrderLine,
  DraftPurchaseOrder,
} from "./group-purchase-orders"
import { shipToFields } from "./ship-to-fields"
import { shipToLimits } from "./ship-to-limits"

/** What hinders placing, with the field that it is shown at. */
export function checkDraft(
  orders: readonly DraftPurchaseOrder[],
  shipTo: ShipTo,
  distributors: readonly Distributor[]
): DraftProblem[] {
  const placed = orders.filter((order) =>
    order.lines.some(({ draft }) => draft.is_included)
  )
  if (placed.length === 0) {
    return [{ field: "lines", code: "nothingIncluded", values: {} }]
  }
  const concerned = distributors.filter(({ id }) =>
    placed.some((order) => order.distributor_id === id)
  )
  return [
    ...checkQuantities(placed.flatMap((order) => order.lines)),
    ...checkPoNumbers(placed, concerned),
    ...checkShipTo(shipTo, concerned),
  ]
}

function checkQuantities(lines: readonly DraftOrderLine[]): DraftProblem[] {
  const included = lines.filter(({ draft }) => draft.is_included)
  return included.flatMap(({ draft, line, source }): DraftProblem[] => {
    const field = `quantity.${draft.id}` as const
    const together = included
      .filter((other) => other.line.line_item_id === line.line_item_id)
      .reduce((sum, other) => sum + other.draft.quantity, 0)
    if (line.open_quantity <= 0) {
      return [{ field, code: "nothingOpen", values: {} }]
    }
    if (line.state !== "ready" || !source.is_dropshippable) {
      const reason = line.reason ?? source.reason ?? line.state
      return [{ field, code: "sourceGone", values: { reason } }]
    }
    if (!Number.isInteger(draft.quantity) || draft.quantity < 1) {
      return [{ field, code: "quantity", values: {} }]
    }
    if (together > line.open_quantity) {
      const values = { open: line.open_quantity }
      return [{ field, code: "aboveOpen", values }]
    }
    if (draft.quantity > source.available_quantity) {
      const values = { available: source.available_quantity }
      return [{ field, code: "aboveStock", values }]
    }
    return []
  })
}

function checkPoNumbers(
  orders: readonly DraftPurchaseOrder[],
  distributors: readonly Distributor[]
): DraftProblem[] {
  return orders.flatMap((order): DraftProblem[] => {
    const number = order.po_number
    const field = `po_number.${order.distributor_id}` as const
    const limit = Math.min(
      15,
      distributors.find(({ id }) => id === order.distributor_id)?.order_limits
        .po_number_length ?? 15
    )
    if (number === "") {
      return []
    }
    if (!/^[A-Z0-9-]+$/.test(number)) {
      return [{ field, code: "poNumberFormat", values: {} }]
    }
    if (number.length > limit) {
      const values = { length: number.length, limit }
      return [{ field, code: "poNumberLength", values }]
    }
    const isTwice = orders.some(
      (other) => other !== order && other.po_number === number
    )
    return isTwice ? [{ field, code: "poNumberTwice", values: {} }] : []
  })
}

function checkShipTo(
  shipTo: ShipTo,
  distributors: readonly Distributor[]
): DraftProblem[] {
  const refusing = distributors.find(
    ({ order_limits: { countries } }) =>
      countries.length > 0 &&
      !countries.includes(shipTo.country_code.toLowerCase())
  )
  const country: DraftProblem[] = refusing
    ? [
        {
          field: "ship_to.country_code",
          code: "country",
          values: {
            distributor: refusing.name,
            countries: refusing.order_limits.countries
              .map((code) => code.toUpperCase())
              .join(", "),
          },
        },
      ]
    : []

  const fields = shipToFields.flatMap((field): DraftProblem[] => {
    const length = characterCount(shipTo[field] ?? "")
    const limits = shipToLimits(distributors, field)
    const tightest = limits[0]
    const requiring = limits.find((limit) => limit.is_required)
    if (length === 0 && requiring) {
      const values = { distributor: requiring.distributor_name }
      return [{ field: `ship_to.${field}`, code: "required", values }]
    }
    if (tightest && length > tightest.max_length) {
      const values = {
        distributor: tightest.distributor_name,
        length,
        limit: tightest.max_length,
      }
      return [{ field: `ship_to.${field}`, code: "tooLong", values }]
    }
    return []
  })
  return [...fields, ...country]
}
