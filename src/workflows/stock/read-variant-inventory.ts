import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { VariantInventory } from "./domain/plan-levels"

const variantsSchema = z.array(
  z.object({
    id: z.string(),
    manage_inventory: z.boolean(),
    inventory_items: z
      .array(
        z.object({
          inventory_item_id: z.string(),
          required_quantity: z.coerce.number(),
        })
      )
      .nullish(),
  })
)

/** The inventory items of variants; deleted variants are left out. */
export async function readVariantInventory(
  container: MedusaContainer,
  variantIds: readonly string[]
): Promise<VariantInventory[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "variant",
      fields: [
        "id",
        "manage_inventory",
        "inventory_items.inventory_item_id",
        "inventory_items.required_quantity",
      ],
      filters: { id: [...variantIds] },
    })
  return variantsSchema.parse(data).map((variant) => ({
    variant_id: variant.id,
    manage_inventory: variant.manage_inventory,
    inventory_items: variant.inventory_items ?? [],
  }))
}
