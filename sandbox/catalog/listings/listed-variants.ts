import { catalog } from "../catalog"
import type { SandboxProduct, SandboxVariant } from "../types"

/**
 * The listings of one distributor, each with what it lists.
 *
 * @param listings by the merchant's SKU
 * @throws Error when the shop sells no such thing
 */
export function* listedVariants<Listing>(
  listings: Readonly<Record<string, Listing>>
): Generator<{
  listing: Listing
  product: SandboxProduct
  variant: SandboxVariant
}> {
  for (const [sku, listing] of Object.entries(listings)) {
    const product = catalog.find(({ variants }) =>
      variants.some((candidate) => candidate.sku === sku)
    )
    const variant = product?.variants.find((each) => each.sku === sku)
    if (!product || !variant) {
      throw new Error(`The sandbox's shop sells no ${sku}`)
    }
    yield { listing, product, variant }
  }
}
