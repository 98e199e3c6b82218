import type { ShipTo } from "../../schemas/ship-to"

/** Fields of the ship-to form, in the order in which they are filled in. */
export const shipToFields = [
  "name",
  "company",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
  "phone",
  "email",
] as const satisfies readonly (keyof ShipTo)[]

export type ShipToFieldName = (typeof shipToFields)[number]

/** Fields of which an empty one is `null`. */
const optionalFields: readonly ShipToFieldName[] = [
  "company",
  "address_2",
  "phone",
  "email",
]

/** The ship-to with one field changed as it was typed. */
export function changeShipToField(
  shipTo: ShipTo,
  field: ShipToFieldName,
  value: string
): ShipTo {
  const isCleared = value === "" && optionalFields.includes(field)
  return { ...shipTo, [field]: isCleared ? null : value }
}

/** The fields that differ from the order's, as the server takes them. */
export function changedShipToFields(
  before: ShipTo,
  after: ShipTo
): Partial<ShipTo> {
  const changed = shipToFields.filter((field) => before[field] !== after[field])
  return Object.fromEntries(changed.map((field) => [field, after[field]]))
}
