import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PlacePurchaseOrdersBody } from "../../../schemas/dropship"
import { automaticReason } from "../../automatic/automatic-reason"
import { holdReason, isOnHold } from "../../automatic/is-on-hold"
import { loadSourcing } from "../../dropship/load-sourcing"
import { askDistributors } from "../../dropship/live/ask-distributors"
import { decidePlacement } from "../../dropship/placement/decide-placement"
import { readLimits } from "../../dropship/placement/read-limits"

export interface DecidePlacementInput {
  order_id: string
  body: PlacePurchaseOrdersBody
  /** User id, or `automatic`. */
  actor: string
  /** No person looks at it: it must pass all that automatic mode asks for. */
  is_automatic?: boolean
  /** A person asked, but for many orders at once: one on hold is left. */
  is_bulk?: boolean
}

/** Reads the order as it is now and decides what the request comes to. */
export const decidePlacementStep = createStep(
  "decide-placement",
  async (input: DecidePlacementInput, { container }) => {
    const { is_automatic = false, is_bulk = false, body, actor } = input
    const [order, limitsOf] = await Promise.all([
      loadSourcing(container, input.order_id),
      readLimits(container),
    ])
    // Without a person the distributors are asked in any case.
    const sourcing = is_automatic
      ? { ...order, settings: { ...order.settings, live_check: true } }
      : order
    const decision = await decidePlacement({
      sourcing,
      body,
      limitsOf,
      actor,
      ...(is_automatic && {
        reasonToWait: (weighed) =>
          automaticReason(sourcing, weighed, new Date()),
      }),
      ...(is_bulk && {
        reasonToWait: () =>
          isOnHold(order.order.metadata) ? holdReason : null,
      }),
      askStock: (orders) =>
        askDistributors(
          container,
          new Map(
            orders.map(({ distributor, lines }) => [
              distributor.id,
              lines.map(({ source }) => source.sku),
            ])
          )
        ),
    })
    return new StepResponse(decision)
  }
)
