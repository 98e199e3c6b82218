import type { DistributorAdapter } from "../../../distributors/adapter"
import type { InventoryRule } from "../../../schemas/inventory-rule"

/** Rules as the API answers them: in the adapters' order of warehouses. */
export function describeRules(
  adapters: readonly DistributorAdapter[],
  rows: readonly Omit<InventoryRule, "warehouse_name" | "postal_code">[]
): InventoryRule[] {
  return adapters.flatMap((adapter) =>
    adapter.warehouses.flatMap((warehouse) =>
      rows
        .filter(
          (row) =>
            row.distributor_id === adapter.id &&
            row.warehouse === warehouse.code
        )
        .map((row) => ({
          id: row.id,
          distributor_id: row.distributor_id,
          warehouse: row.warehouse,
          warehouse_name: warehouse.name,
          postal_code: warehouse.postalCode,
          lead_time_days: row.lead_time_days,
          dropship_cutoff: row.dropship_cutoff,
          is_excluded: row.is_excluded,
          buffer_quantity: row.buffer_quantity,
        }))
    )
  )
}
