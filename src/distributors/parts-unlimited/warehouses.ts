import type { Warehouse } from "../adapter"

function warehouse<const Code extends string>(code: Code, name: string) {
  // No field of an order names a warehouse (seen in integrations).
  return { code, name, postalCode: null, isOrderable: false } as const
}

/**
 * The warehouses that today's price file has columns for; older files have CA
 * in place of NV.
 */
export const warehouses = [
  warehouse("WI", "Janesville, WI"),
  warehouse("NY", "New York"),
  warehouse("TX", "Texas"),
  warehouse("NV", "Sparks, NV"),
  warehouse("NC", "North Carolina"),
] as const satisfies readonly Warehouse[]

/** For a lookup by what an answer says. */
export const warehouseCodes: ReadonlySet<string> = new Set(
  warehouses.map(({ code }) => code)
)
