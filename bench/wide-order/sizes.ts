import { distributorAdapters } from "../../src/distributors"

/** The order, and what there is to choose from. */
export const wideOrder = {
  lines: 20,
  items: 1_000_000,
  /** Of each line: every warehouse of every distributor. */
  sources: distributorAdapters.flatMap(({ warehouses }) => warehouses).length,
}
