import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../modules/distributor"
import { SUPPLY_MODULE, type SupplyModuleService } from "../../modules/supply"
import { barcodeProblems } from "../../modules/supply/domain/barcode-problems"
import { toldMetadata } from "../../modules/supply/domain/variant-keys"
import type { ListMatchesQuery, ListMatchesResponse } from "../../schemas/match"

const metadata = z.record(z.string(), z.unknown()).nullish()
const variantsSchema = z.array(
  z.object({
    id: z.string(),
    title: z.string().nullish(),
    sku: z.string().nullish(),
    upc: z.string().nullish(),
    ean: z.string().nullish(),
    barcode: z.string().nullish(),
    thumbnail: z.string().nullish(),
    metadata,
    product_id: z.string(),
    product: z.object({
      title: z.string(),
      thumbnail: z.string().nullish(),
      metadata,
    }),
  })
)

/** A page of variants with the items that are, or could be, each. */
export async function readMatches(
  container: MedusaContainer,
  query: ListMatchesQuery
): Promise<ListMatchesResponse> {
  const [{ matches, count, totals }, names] = await Promise.all([
    container
      .resolve<SupplyModuleService>(SUPPLY_MODULE)
      .listVariantMatches(query),
    container
      .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
      .readSettings(),
  ])
  const variants = await readVariants(
    container,
    matches.map(({ variant_id }) => variant_id)
  )
  return {
    // A variant that was deleted is forgotten by the next feed.
    matches: matches.flatMap((match) => {
      const variant = variants.get(match.variant_id)
      return variant ? [{ ...match, ...describe(variant, names) }] : []
    }),
    count,
    limit: query.limit,
    offset: query.offset,
    totals,
  }
}

type Variant = z.infer<typeof variantsSchema>[number]

function describe(
  variant: Variant,
  names: { brand_key: string; mpn_key: string }
) {
  return {
    product_id: variant.product_id,
    product_title: variant.product.title,
    variant_title: variant.title ?? null,
    sku: variant.sku ?? null,
    thumbnail: variant.thumbnail ?? variant.product.thumbnail ?? null,
    brand: toldMetadata(variant, names.brand_key),
    mpn: toldMetadata(variant, names.mpn_key),
    barcode_problems: barcodeProblems(variant),
  }
}

async function readVariants(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, Variant>> {
  if (ids.length === 0) {
    return new Map()
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "variant",
      fields: [
        "id",
        "title",
        "sku",
        "upc",
        "ean",
        "barcode",
        "thumbnail",
        "metadata",
        "product_id",
        "product.title",
        "product.thumbnail",
        "product.metadata",
      ],
      filters: { id: ids },
      pagination: { take: ids.length, skip: 0 },
    })
  return new Map(
    variantsSchema.parse(data).map((variant) => [variant.id, variant])
  )
}
