import type { Warehouse } from "../../../src/distributors/adapter"

/** The codes are also the columns of the catalog. */
export const warehouses = [
  {
    code: "NOR",
    name: "Norfolk, VA",
    postalCode: "23502",
    isOrderable: true,
  },
  {
    code: "SAV",
    name: "Savannah, GA",
    postalCode: "31408",
    isOrderable: true,
  },
] as const satisfies readonly Warehouse[]
