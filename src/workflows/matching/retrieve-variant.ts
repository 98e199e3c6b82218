import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const metadata = z.record(z.string(), z.unknown()).nullish()
const variantSchema = z.object({
  id: z.string(),
  metadata,
  product: z
    .object({
      id: z.string(),
      metadata,
      collection_id: z.string().nullish(),
      categories: z.array(z.object({ id: z.string() })).nullish(),
    })
    .nullish(),
})

/** What rules may ask of a variant. */
export type RuledVariant = z.infer<typeof variantSchema>

/** @throws MedusaError NOT_FOUND */
export async function retrieveVariant(
  container: MedusaContainer,
  variantId: string
): Promise<RuledVariant> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "variant",
      fields: [
        "id",
        "metadata",
        "product.id",
        "product.metadata",
        "product.collection_id",
        "product.categories.id",
      ],
      filters: { id: variantId },
    })
  if (data[0] === undefined) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no variant "${variantId}".`
    )
  }
  return variantSchema.parse(data[0])
}
