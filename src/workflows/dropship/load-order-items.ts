import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { selectRows } from "../select-rows"
import { amount, text } from "./order-values"

const itemSchema = z.object({
  id: z.string(),
  title: z.string(),
  product_title: text,
  variant_title: text,
  thumbnail: text,
  variant_sku: text,
  variant_id: text,
  quantity: amount,
  unit_price: amount,
  is_tax_inclusive: z.boolean(),
  requires_shipping: z.boolean(),
  tax_lines: z.array(z.object({ rate: amount })),
  detail: z.object({ fulfilled_quantity: amount }),
})

/** A line of an order, in the order's present version. */
export type OrderItem = z.infer<typeof itemSchema>

/** An order's lines as they are now; none where there is no such order. */
export async function loadOrderItems(
  container: MedusaContainer,
  orderId: string
): Promise<OrderItem[]> {
  const rows = await selectRows<unknown>(
    container,
    `select line.id, line.title, line.product_title, line.variant_title, line.thumbnail,
       line.variant_sku, line.variant_id, detail.quantity,
       coalesce(detail.unit_price, line.unit_price) as unit_price,
       line.is_tax_inclusive, line.requires_shipping,
       array(
         select jsonb_build_object('rate', tax.rate) from order_line_item_tax_line tax
         where tax.item_id = line.id and tax.deleted_at is null
       ) as tax_lines,
       jsonb_build_object('fulfilled_quantity', detail.fulfilled_quantity) as detail
     from "order"
     join order_item detail on detail.order_id = "order".id and detail.version = "order".version and detail.deleted_at is null
     join order_line_item line on line.id = detail.item_id and line.deleted_at is null
     where "order".id = :order_id and "order".deleted_at is null
     order by line.created_at, line.id`,
    { order_id: orderId }
  )
  return z.array(itemSchema).parse(rows)
}
