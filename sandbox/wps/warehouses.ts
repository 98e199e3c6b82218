import type { WpsWarehouse } from "../catalog/types"

type Warehouse = {
  /** Column of the inventory file. */
  name: WpsWarehouse
  /** The code orders carry. */
  code: WarehouseCode
  /** Field of the API's inventory object. */
  field: `${string}_warehouse`
}

export type WarehouseCode = "ID" | "CA" | "IN" | "PA" | "TX" | "GA" | "PA2"

/** In the order in which WPS looks for goods (assumed). */
export const warehouses: readonly Warehouse[] = [
  { name: "boise", code: "ID", field: "id_warehouse" },
  { name: "fresno", code: "CA", field: "ca_warehouse" },
  { name: "ashley", code: "IN", field: "in_warehouse" },
  { name: "elizabethtown", code: "PA", field: "pa_warehouse" },
  { name: "midlothian", code: "TX", field: "tx_warehouse" },
  { name: "midway", code: "GA", field: "ga_warehouse" },
  { name: "jessup", code: "PA2", field: "pa2_warehouse" },
]
