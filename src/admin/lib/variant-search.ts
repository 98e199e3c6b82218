/** What Medusa says of a variant. */
export interface SearchedVariant {
  sku?: string | null | undefined
  title?: string | null | undefined
  product?: { title?: string | null | undefined } | null | undefined
}

/** The most that the search takes. */
const maxLength = 200

/** The words that find a variant's match: the list has no look-up by id. */
export function variantSearch(variant: SearchedVariant): string {
  const words = variant.sku ?? variant.product?.title ?? variant.title ?? ""
  return words.trim().slice(0, maxLength)
}
