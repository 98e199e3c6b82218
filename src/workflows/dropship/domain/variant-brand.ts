type Metadata = Readonly<Record<string, unknown>> | null | undefined

/**
 * The brand that a merchant gave a variant, or its product; null: none.
 *
 * @param key of the metadata, of the settings
 */
export function variantBrand(
  variant:
    | {
        metadata?: Metadata
        product?: { metadata?: Metadata } | null | undefined
      }
    | null
    | undefined,
  key: string
): string | null {
  const value = variant?.metadata?.[key] ?? variant?.product?.metadata?.[key]
  return typeof value === "string" && value.trim() ? value.trim() : null
}
