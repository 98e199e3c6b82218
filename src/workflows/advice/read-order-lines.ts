import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const ordersSchema = z.array(
  z.object({
    id: z.string(),
    currency_code: z.string(),
    items: z.array(
      z.object({
        variant_id: z.string().nullish(),
        quantity: z.coerce.number(),
        unit_price: z.coerce.number(),
        is_tax_inclusive: z.boolean().nullish(),
        tax_lines: z.array(z.object({ rate: z.coerce.number() })).nullish(),
      })
    ),
  })
)
export type OrderWithLines = z.infer<typeof ordersSchema>[number]

/** What was ordered, and at which prices. */
export async function readOrderLines(
  container: MedusaContainer,
  orderIds: readonly string[]
): Promise<OrderWithLines[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      // Medusa puts the quantity onto the item only with all its fields.
      fields: ["id", "currency_code", "items.*", "items.tax_lines.rate"],
      filters: { id: [...orderIds] },
    })
  return ordersSchema.parse(data)
}
