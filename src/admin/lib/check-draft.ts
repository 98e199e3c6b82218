import type { Distributor } from "../../schemas/distributor"
import type { ChosenShipMethod } from "../../schemas/ship-method"
import type { ShipTo } from "../../schemas/ship-to"
import { characterCount } from "./character-count"
import { checkDraftLines } from "./check-draft-lines"
import type { DraftProblem } from "./draft-problem"
import type { DraftPurchaseOrder } from "./group-purchase-orders"
import { linesThatForbidMethod, shipMethodOf } from "./ship-method-rules"
import { shipToFields } from "./ship-to-fields"
import { shipToLimits } from "./ship-to-limits"

/** What hinders placing, with the field that it is shown at. */
export function checkDraft(
  orders: readonly DraftPurchaseOrder[],
  {
    shipTo,
    chosenMethod,
  }: { shipTo: ShipTo; chosenMethod: ChosenShipMethod | null },
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
    ...checkDraftLines(placed.flatMap((order) => order.lines)),
    ...checkShipMethods(placed, concerned, chosenMethod),
    ...checkPoNumbers(placed, concerned),
    ...checkShipTo(shipTo, concerned),
  ]
}

function checkShipMethods(
  orders: readonly DraftPurchaseOrder[],
  distributors: readonly Distributor[],
  chosen: ChosenShipMethod | null
): DraftProblem[] {
  return orders.flatMap((order): DraftProblem[] => {
    const distributor = distributors.find(
      ({ id }) => id === order.distributor_id
    )
    const method = distributor && shipMethodOf(order, distributor, chosen)
    const against = method ? linesThatForbidMethod(order.lines, method.id) : []
    const skus = against.map(({ source }) => source.sku).join(", ")
    return method && against.length > 0
      ? [
          {
            field: `ship_method.${order.distributor_id}`,
            code: "methodForbidden",
            values: { skus, method: method.label },
          },
        ]
      : []
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
