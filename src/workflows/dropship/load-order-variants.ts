import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { selectRows } from "../select-rows"
import { metadata, text } from "./order-values"

const variantSchema = z.object({
  id: z.string(),
  sku: text,
  manage_inventory: z.boolean(),
  metadata,
  product: z
    .object({
      id: z.string(),
      metadata,
      collection_id: text,
      categories: z.array(z.object({ id: z.string() })),
    })
    .nullable(),
  inventory_items: z.array(
    z.object({ inventory_item_id: z.string(), required_quantity: z.number() })
  ),
})

/** A variant of an order, with what one unit takes from the inventory. */
export type OrderVariant = Partial<Omit<z.infer<typeof variantSchema>, "id">>

/** Variants by id; deleted ones are left out. */
export async function loadOrderVariants(
  container: MedusaContainer,
  variantIds: readonly string[]
): Promise<Map<string, OrderVariant>> {
  const rows = await selectRows<unknown>(
    container,
    `select variant.id, variant.sku, variant.manage_inventory, variant.metadata,
       case when product.id is not null then jsonb_build_object(
         'id', product.id, 'metadata', product.metadata, 'collection_id', product.collection_id,
         'categories', array(
           select jsonb_build_object('id', placed.product_category_id)
           from product_category_product placed
           where placed.product_id = product.id
         )
       ) end as product,
       array(
         select jsonb_build_object('inventory_item_id', needed.inventory_item_id, 'required_quantity', needed.required_quantity)
         from product_variant_inventory_item needed
         where needed.variant_id = variant.id and needed.deleted_at is null
       ) as inventory_items
     from product_variant variant
     left join product on product.id = variant.product_id and product.deleted_at is null
     where variant.id = any (:ids) and variant.deleted_at is null`,
    { ids: [...variantIds] }
  )
  const variants = z.array(variantSchema).parse(rows)
  return new Map(variants.map(({ id, ...variant }) => [id, variant]))
}
