import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const ordersAtOnce = 500

const idsSchema = z.array(z.object({ id: z.string() }))

/** Ids of orders since a time, neither drafts nor canceled, in pages. */
export async function* listRecentOrders(
  container: MedusaContainer,
  since: Date
): AsyncGenerator<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (let skip = 0; ; skip += ordersAtOnce) {
    const { data } = await query.graph({
      entity: "order",
      fields: ["id"],
      filters: {
        created_at: { $gte: since.toISOString() },
        status: { $nin: ["canceled", "draft"] },
        is_draft_order: false,
      },
      pagination: {
        take: ordersAtOnce,
        skip,
        order: { created_at: "ASC", id: "ASC" },
      },
    })
    yield idsSchema.parse(data).map(({ id }) => id)
    if (data.length < ordersAtOnce) {
      return
    }
  }
}
