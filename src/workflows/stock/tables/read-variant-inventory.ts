import type { MedusaContainer } from "@medusajs/framework/types"
import type { VariantInventory } from "../domain/plan-levels"
import { selectRows } from "../../select-rows"

/** The inventory items of variants; deleted variants are left out. */
export async function readVariantInventory(
  container: MedusaContainer,
  variantIds: readonly string[]
): Promise<VariantInventory[]> {
  return selectRows<VariantInventory>(
    container,
    `select variant.id as variant_id, variant.manage_inventory,
       needed.inventory_item_id, needed.required_quantity::float8 as required_quantity
     from product_variant variant
     join product_variant_inventory_item needed on needed.variant_id = variant.id and needed.deleted_at is null
     where variant.id = any (:ids) and variant.deleted_at is null`,
    { ids: [...variantIds] }
  )
}
