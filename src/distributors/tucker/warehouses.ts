import type { Warehouse } from "../adapter"

function warehouse<const Code extends string>(code: Code, name: string) {
  // An order can't name one: `ORD` has no such parameter.
  return { code, name, postalCode: null, isOrderable: false } as const
}

/**
 * The distribution centres of the stock files (seen in integrations, some
 * years old). The API may name others; those are taken as they come.
 */
export const warehouses = [
  warehouse("TX", "Texas"),
  warehouse("PA", "Pennsylvania"),
  warehouse("OR", "Oregon"),
  warehouse("CO", "Colorado"),
  warehouse("FL", "Florida"),
  warehouse("IL", "Illinois"),
  warehouse("CA", "California"),
] as const satisfies readonly Warehouse[]

export type TuckerWarehouse = (typeof warehouses)[number]["code"]
