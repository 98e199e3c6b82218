import { sdk } from "./sdk"

/** Conditions that name what Medusa knows by id. */
export const referenceConditions = [
  "product_ids",
  "category_ids",
  "collection_ids",
] as const
export type ReferenceCondition = (typeof referenceConditions)[number]

export interface ReferenceQuery {
  id?: string[]
  q?: string
  limit?: number
  offset?: number
}

/** A page of what a condition may name, as a Combobox wants it. */
export interface ReferencePage {
  options: { value: string; label: string }[]
  count: number
  offset: number
  limit: number
}

/** Products, categories or collections: by id, or by words in them. */
export async function listReferences(
  condition: ReferenceCondition,
  query: ReferenceQuery
): Promise<ReferencePage> {
  if (condition === "product_ids") {
    const { products, ...page } = await sdk.admin.product.list({
      ...query,
      fields: "id,title",
    })
    return {
      ...page,
      options: products.map(({ id, title }) => ({ value: id, label: title })),
    }
  }
  if (condition === "category_ids") {
    const { product_categories, ...page } =
      await sdk.admin.productCategory.list({ ...query, fields: "id,name" })
    return {
      ...page,
      options: product_categories.map(({ id, name }) => ({
        value: id,
        label: name,
      })),
    }
  }
  const { collections, ...page } = await sdk.admin.productCollection.list({
    ...query,
    fields: "id,title",
  })
  return {
    ...page,
    options: collections.map(({ id, title }) => ({ value: id, label: title })),
  }
}
