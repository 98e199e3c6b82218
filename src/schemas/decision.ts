import { z } from "@medusajs/framework/zod"

/** A source as it stood when a purchase order was placed. */
const candidateSchema = z.object({
  distributor_id: z.string(),
  distributor_name: z.string(),
  sku: z.string(),
  warehouse: z.string(),
  warehouse_name: z.string(),
  available_quantity: z.number(),
  /** When the distributor counted, ISO 8601 UTC. */
  feed_seen_at: z.string(),
  /** By the live check; null: not asked, or not told. */
  live_quantity: z.number().nullable(),
  live_unit_cost: z.number().nullable(),
  unit_cost: z.number().nullable(),
  dropship_fee: z.number(),
  lead_time_days: z.number(),
  rank: z.number().nullable(),
  order_cost_difference: z.number().nullable(),
  /** What spoke against it; null: nothing. */
  reason: z.string().nullable(),
  is_chosen: z.boolean(),
})
export type DecisionCandidate = z.infer<typeof candidateSchema>

/**
 * Why a purchase order's goods were bought where they were: the candidates,
 * scores and reasons of that moment. It is the data of the timeline's event
 * `sourced`. Money is in the order's currency unit.
 */
export const decisionSchema = z.object({
  lines: z.array(
    z.object({
      line_item_id: z.string(),
      title: z.string(),
      quantity: z.number(),
      /** In words. */
      reason: z.string(),
      /** The plan was followed, or a person chose otherwise. */
      is_planned: z.boolean(),
      /** Why a person chose a source that a rule forbids. */
      override_reason: z.string().nullable(),
      candidates: z.array(candidateSchema),
    })
  ),
})
export type Decision = z.infer<typeof decisionSchema>

/** Type of the timeline's event that keeps a `Decision`. */
export const decisionEvent = "sourced"
