import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../../modules/distributor"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../modules/supply"
import { variantKeysOf } from "../../../modules/supply/domain/variant-keys"

const pageLength = 1_000

const metadata = z.record(z.string(), z.unknown()).nullish()
const variantsSchema = z.array(
  z.object({
    id: z.string(),
    sku: z.string().nullish(),
    upc: z.string().nullish(),
    ean: z.string().nullish(),
    barcode: z.string().nullish(),
    title: z.string().nullish(),
    metadata,
    product: z.object({ title: z.string().nullish(), metadata }).nullish(),
  })
)

/**
 * Brings what variants are recognised by up to date, of some variants or, in
 * pages, of all. It is derived and can be derived again: nothing to undo.
 */
export const refreshVariantKeysStep = createStep(
  { name: "refresh-variant-keys", noCompensation: true },
  async (variantIds: string[] | null, { container }) => {
    const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
    const settings = await container
      .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
      .readSettings()

    if (variantIds) {
      const variants = await read(
        container,
        { id: variantIds },
        variantIds.length
      )
      const keys = variants.map((variant) => variantKeysOf(variant, settings))
      await supply.replaceVariantKeys(keys, variantIds)
      return new StepResponse(null)
    }
    let after: string | undefined
    for (;;) {
      const variants = await read(
        container,
        after === undefined ? {} : { id: { $gt: after } },
        pageLength
      )
      const until =
        variants.length < pageLength ? undefined : variants.at(-1)?.id
      await supply.replaceVariantKeys(
        variants.map((variant) => variantKeysOf(variant, settings)),
        { after, until }
      )
      if (until === undefined) {
        return new StepResponse(null)
      }
      after = until
    }
  }
)

async function read(
  container: MedusaContainer,
  filters: { id?: string[] | { $gt: string } },
  take: number
) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "variant",
      fields: [
        "id",
        "sku",
        "upc",
        "ean",
        "barcode",
        "title",
        "metadata",
        "product.title",
        "product.metadata",
      ],
      filters,
      pagination: { take, skip: 0, order: { id: "ASC" } },
    })
  return variantsSchema.parse(data)
}
