import type { Warehouse } from "../adapter"

interface AutomaticWarehouse extends Warehouse {
  /** Column of the price and inventory file, in lower case. */
  readonly column: string
}

function warehouse<const Column extends string>(
  code: string,
  column: Column,
  name: string
) {
  // No field of an order is known that would name a warehouse.
  return { code, column, name, postalCode: null, isOrderable: false } as const
}

/** Numbers and places as seen in an integration that reads the file. */
export const warehouses = [
  warehouse("1", "warehouse_1_quantity", "East (Bangor, ME)"),
  warehouse("2", "warehouse_2_quantity", "Midwest"),
  warehouse("3", "warehouse_3_quantity", "West (Sparks, NV)"),
] as const satisfies readonly AutomaticWarehouse[]
