import { model } from "@medusajs/framework/utils"
import { candidateKeys, storedObstacles } from "../storage/matching/candidate"

/**
 * An item that looks like a variant and was not taken. Written by matching, so
 * that nothing must be matched to be shown. Pairs that a person blocked are in
 * `ItemMatch`.
 */
export const MatchCandidate = model
  .define(
    { name: "MatchCandidate", tableName: "dropship_match_candidate" },
    {
      id: model.id({ prefix: "dcand" }).primaryKey(),
      variant_id: model.text(),
      distributor_id: model.text(),
      sku: model.text(),
      obstacle: model.enum([...storedObstacles]),
      /** What the two have in common. */
      key: model.enum([...candidateKeys]),
      /** How many items, or variants, share the key; 1 for other obstacles. */
      sharers: model.number(),
    }
  )
  .indexes([
    { on: ["variant_id", "distributor_id", "sku"], unique: true },
    { on: ["distributor_id"] },
  ])
