import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { SaveItemRulesBody } from "../../schemas/item-rule"

const references = {
  product_ids: "product",
  category_ids: "category",
  collection_ids: "collection",
} as const
type Reference = keyof typeof references

/**
 * @throws MedusaError INVALID_DATA that names the row: a product, category or
 *   collection that does not exist
 */
export async function checkRuleReferences(
  container: MedusaContainer,
  { item_rules }: SaveItemRulesBody
): Promise<void> {
  for (const condition of Object.keys(references) as Reference[]) {
    const named = item_rules.flatMap((rule) => rule.conditions[condition] ?? [])
    if (named.length === 0) {
      continue
    }
    const existing = await listExisting(container, condition, named)
    for (const [row, { conditions }] of item_rules.entries()) {
      const gone = conditions[condition]?.find((id) => !existing.includes(id))
      if (gone !== undefined) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `item_rules.${row}.conditions.${condition}: there is no ${references[condition]} "${gone}" (any more). Take it out of the rule. Nothing was saved.`
        )
      }
    }
  }
}

async function listExisting(
  container: MedusaContainer,
  condition: Reference,
  named: readonly string[]
): Promise<string[]> {
  const products = container.resolve(Modules.PRODUCT)
  const ids = [...new Set(named)]
  const config = { select: ["id"], take: ids.length }
  const found = await {
    product_ids: () => products.listProducts({ id: ids }, config),
    category_ids: () => products.listProductCategories({ id: ids }, config),
    collection_ids: () => products.listProductCollections({ id: ids }, config),
  }[condition]()
  return found.map(({ id }) => id)
}
