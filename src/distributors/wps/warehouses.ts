import type { Warehouse } from "../adapter"

interface WpsWarehouse extends Warehouse {
  /** Column of the inventory file. */
  readonly column: string
}

function warehouse<const Column extends string>(
  code: string,
  column: Column,
  name: string,
  isOrderable = true
) {
  return { code, column, name, postalCode: null, isOrderable } as const
}

/**
 * Codes and orderability as WPS Data Depot v4 documents them: Jessup has a
 * stock column, but a cart can't name it.
 */
export const warehouses = [
  warehouse("ID", "boise", "Boise, ID"),
  warehouse("CA", "fresno", "Fresno, CA"),
  warehouse("PA", "elizabethtown", "Elizabethtown, PA"),
  warehouse("IN", "ashley", "Ashley, IN"),
  warehouse("TX", "midlothian", "Midlothian, TX"),
  warehouse("PA2", "jessup", "Jessup, PA", false),
  warehouse("GA", "midway", "Midway, GA"),
] as const satisfies readonly WpsWarehouse[]
