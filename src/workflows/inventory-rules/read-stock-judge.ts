import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { judgeItem } from "../../modules/distributor/domain/judge-item"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import type { VariantStock } from "../../modules/supply/storage/list-stock-page"
import type { ItemRule } from "../../schemas/item-rule"

/** Says of variants' items whether feeds and item rules let them be shipped. */
export type StockJudge = (
  page: readonly VariantStock[]
) => Promise<VariantStock[]>

const variantsSchema = z.array(
  z.object({
    id: z.string(),
    product: z
      .object({
        id: z.string(),
        collection_id: z.string().nullish(),
        categories: z.array(z.object({ id: z.string() })).nullish(),
      })
      .nullish(),
  })
)
type Product = z.infer<typeof variantsSchema>[number]["product"]

/**
 * Reads the item rules once, to judge the items of many variants by them. No
 * order, no address: rules about addresses don't match.
 */
export async function readStockJudge(
  container: MedusaContainer
): Promise<StockJudge> {
  const service =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const [rules, disabled, distributors] = await Promise.all([
    service.listItemRulesInOrder(),
    service.listDisabledItemDefaults(),
    service.listDistributors(),
  ])
  const methods = new Map(
    distributors.map(({ id, ship_methods }) => [
      id,
      ship_methods.map((method) => method.id),
    ])
  )
  return async (page) => {
    const products = rules.some(isAboutProducts)
      ? await readProducts(
          container,
          page.map(({ variant_id }) => variant_id)
        )
      : new Map<string, Product>()
    return page.map((variant) => {
      const product = products.get(variant.variant_id)
      return {
        ...variant,
        items: variant.items.map((item) => {
          const facts = {
            ...item,
            distributor_ship_methods: methods.get(item.distributor_id) ?? [],
            product_id: product?.id ?? null,
            category_ids: (product?.categories ?? []).map(({ id }) => id),
            collection_id: product?.collection_id ?? null,
            forbidden_provinces: item.flags.forbiddenProvinces ?? [],
          }
          const { obstacle } = judgeItem(rules, facts, null, disabled)
          return { ...item, is_dropshippable: obstacle === null }
        }),
      }
    })
  }
}

function isAboutProducts({ is_enabled, conditions }: ItemRule): boolean {
  const { product_ids, category_ids, collection_ids } = conditions
  return (
    is_enabled &&
    [product_ids, category_ids, collection_ids].some((ids) => ids?.length)
  )
}

async function readProducts(
  container: MedusaContainer,
  variantIds: readonly string[]
): Promise<Map<string, Product>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "variant",
      fields: [
        "id",
        "product.id",
        "product.collection_id",
        "product.categories.id",
      ],
      filters: { id: [...variantIds] },
    })
  return new Map(
    variantsSchema.parse(data).map(({ id, product }) => [id, product])
  )
}
