import type { OrderLimits, ShipTo, ShipToField } from "../adapter"

/** A field of an order that the distributor would not take. */
export interface FieldProblem {
  /** For example `ship_to.city` or `po_number`. */
  readonly field: string
  /** For a merchant: what is wrong, with the limit. */
  readonly message: string
  /** Greatest number of characters, where that is the problem. */
  readonly limit?: number
  /** Characters of the value, where that is the problem. */
  readonly length?: number
}

const labels: Record<ShipToField, string> = {
  name: "Name",
  company: "Company",
  address_1: "Address",
  address_2: "Address line 2",
  city: "City",
  province: "State",
  postal_code: "ZIP code",
  phone: "Phone",
  email: "E-mail",
}

/**
 * Checks an order against a distributor's limits before anything is sent.
 * Nothing is ever cut: what does not fit is for a person to correct. Empty:
 * the order fits. Length is counted in characters (code points), without
 * surrounding space.
 */
export function checkOrder(
  limits: OrderLimits,
  order: {
    /** For the messages. */
    readonly distributorName: string
    readonly shipTo: ShipTo
    readonly poNumber: string
  }
): FieldProblem[] {
  const { distributorName, shipTo, poNumber } = order
  return [
    ...checkPoNumber(limits.poNumberLength, poNumber, distributorName),
    ...shipToFields.flatMap((name) =>
      checkField(name, limits, shipTo[name], distributorName)
    ),
    ...checkCountry(limits.countries, shipTo.country_code, distributorName),
  ]
}

const shipToFields = Object.keys(labels) as ShipToField[]

function checkField(
  name: ShipToField,
  limits: OrderLimits,
  value: string | null,
  distributorName: string
): FieldProblem[] {
  const limit = limits.shipTo[name]
  const length = lengthOf(value ?? "")
  const field = `ship_to.${name}`
  if (limit?.isRequired && length === 0) {
    const message = `${labels[name]} is missing; ${distributorName} needs it.`
    return [{ field, message }]
  }
  return limit && length > limit.maxLength
    ? [tooLong(field, labels[name], length, limit.maxLength, distributorName)]
    : []
}

function checkCountry(
  countries: readonly string[],
  country: string,
  distributorName: string
): FieldProblem[] {
  if (countries.includes(country.toLowerCase())) {
    return []
  }
  const served = countries.join(", ").toUpperCase()
  const given = country.toUpperCase() || "an address without a country"
  const message = `${distributorName} does not ship to ${given}; it ships to ${served}.`
  return [{ field: "ship_to.country_code", message }]
}

function checkPoNumber(
  limit: number,
  poNumber: string,
  distributorName: string
): FieldProblem[] {
  const field = "po_number"
  const length = lengthOf(poNumber)
  if (!/^[A-Z0-9-]+$/.test(poNumber)) {
    const message =
      "PO number must consist of the letters A to Z, digits and dashes."
    return [{ field, message }]
  }
  return length > limit
    ? [tooLong(field, "PO number", length, limit, distributorName)]
    : []
}

function tooLong(
  field: string,
  label: string,
  length: number,
  limit: number,
  distributorName: string
): FieldProblem {
  const message = `${label} is ${length} characters long; ${distributorName} takes ${limit}.`
  return { field, message, limit, length }
}

function lengthOf(value: string): number {
  return Array.from(value.trim()).length
}
