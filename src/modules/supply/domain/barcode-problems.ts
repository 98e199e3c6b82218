import type { VariantMatch } from "../../../schemas/match"
import { readGtin } from "./gtin"
import type { RecognisableVariant } from "./variant-keys"

/** A variant's barcodes that can't be used, each once and with the reason. */
export function barcodeProblems(
  variant: Pick<RecognisableVariant, "upc" | "ean" | "barcode">
): VariantMatch["barcode_problems"] {
  const codes = [variant.upc, variant.ean, variant.barcode].flatMap((code) =>
    code?.trim() ? [code.trim()] : []
  )
  return [...new Set(codes)].flatMap((value) => {
    const { reason } = readGtin(value)
    return reason === null ? [] : [{ value, reason }]
  })
}
