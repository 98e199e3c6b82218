import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { deleteShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { ensureShippingOption } from "../ensure-shipping-option"

export interface EnsureShippingOptionsInput {
  distributor_id: string
  service_zone_id: string
}

/** A hidden shipping option for each shipping profile there is now. */
export const ensureShippingOptionsStep = createStep(
  "ensure-shipping-options",
  async (
    { distributor_id, service_zone_id }: EnsureShippingOptionsInput,
    { container }
  ) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT)
    const before = await fulfillment.listShippingOptions({
      service_zone: { id: service_zone_id },
    })
    const profiles = await fulfillment.listShippingProfiles(
      {},
      { select: ["id"], take: null }
    )
    const ids: string[] = []
    for (const { id: shipping_profile_id } of profiles) {
      ids.push(
        await ensureShippingOption(container, {
          distributor_id,
          service_zone_id,
          shipping_profile_id,
        })
      )
    }
    const known = new Set(before.map(({ id }) => id))
    return new StepResponse(
      ids,
      ids.filter((id) => !known.has(id))
    )
  },
  async (createdIds, { container }) => {
    if (createdIds && createdIds.length > 0) {
      await deleteShippingOptionsWorkflow(container).run({
        input: { ids: createdIds },
      })
    }
  }
)
