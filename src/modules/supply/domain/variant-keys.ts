import type { VariantKeys } from "../storage/replace-variant-keys"
import { normalizeGtin } from "./gtin"
import { brandKey, mpnKey, skuKey } from "./match-keys"
import { unitKey } from "./unit-of-measure"

/** Metadata key of the unit that a variant, or its product, is sold in. */
const unitName = "unit_of_measure"

type Metadata = Readonly<Record<string, unknown>> | null | undefined

/** A variant of Medusa's, as far as it can be recognised. */
export interface RecognisableVariant {
  id: string
  sku?: string | null | undefined
  upc?: string | null | undefined
  ean?: string | null | undefined
  barcode?: string | null | undefined
  title?: string | null | undefined
  metadata?: Metadata
  product?:
    | { title?: string | null | undefined; metadata?: Metadata }
    | null
    | undefined
}

/**
 * What a variant can be recognised by. Brand, maker's number and unit come
 * from its own metadata, else from its product's.
 *
 * @param names metadata keys, of the settings
 */
export function variantKeysOf(
  variant: RecognisableVariant,
  names: { brand_key: string; mpn_key: string }
): VariantKeys {
  const { upc, ean, barcode } = variant
  const titles = [variant.product?.title, variant.title]
  const gtins = [upc, ean, barcode].map(normalizeGtin)
  return {
    variant_id: variant.id,
    sku: variant.sku?.trim() ?? null,
    sku_key: skuKey(variant.sku),
    gtins: [...new Set(gtins.filter((gtin) => gtin !== null))].sort(),
    brand_key: brandKey(toldMetadata(variant, names.brand_key)),
    mpn_key: mpnKey(toldMetadata(variant, names.mpn_key)),
    unit_key: unitKey(toldMetadata(variant, unitName)),
    // PostgreSQL would take "M27x1.0" for the name of a host.
    title: titles
      .filter(Boolean)
      .join(" ")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  }
}

/** What a variant's metadata, else its product's, say under a key. */
export function toldMetadata(
  variant: Pick<RecognisableVariant, "metadata" | "product">,
  name: string
): string | null {
  return (
    textOf(variant.metadata?.[name]) ??
    textOf(variant.product?.metadata?.[name])
  )
}

function textOf(value: unknown): string | null {
  const isText = typeof value === "string" || typeof value === "number"
  return (isText && String(value).trim()) || null
}
