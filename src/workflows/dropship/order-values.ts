import { z } from "@medusajs/framework/zod"

/** Medusa's numbers may come as numbers, strings or big numbers. */
export const amount = z.preprocess(
  (value) =>
    typeof value === "object" && value !== null && "numeric_" in value
      ? value.numeric_
      : value,
  z.coerce.number()
)

/** Trimmed; null where nothing is left. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)

export const metadata = z.record(z.string(), z.unknown()).nullish()
