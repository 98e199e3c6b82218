import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISTRIBUTOR_MODULE } from "../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../modules/distributor/service"
import type { PlacePurchaseOrdersBody } from "../../../schemas/dropship"
import { loadSourcing } from "../../dropship/load-sourcing"
import { askDistributors } from "../../dropship/live/ask-distributors"
import { decidePlacement } from "../../dropship/placement/decide-placement"

export interface DecidePlacementInput {
  order_id: string
  body: PlacePurchaseOrdersBody
  /** User id. */
  actor: string
}

/** Reads the order as it is now and decides what the request comes to. */
export const decidePlacementStep = createStep(
  "decide-placement",
  async (input: DecidePlacementInput, { container }) => {
    const distributors =
      container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    const sourcing = await loadSourcing(container, input.order_id)
    const adapters = await distributors.listAdapters()
    const limits = new Map(
      adapters.map((adapter) => [adapter.id, adapter.orderLimits])
    )
    const decision = await decidePlacement({
      sourcing,
      body: input.body,
      limitsOf: (id) =>
        limits.get(id) ?? { shipTo: {}, countries: [], poNumberLength: 15 },
      actor: input.actor,
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
