import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** @throws MedusaError NOT_FOUND */
export const requireVariantStep = createStep(
  "require-variant",
  async (variantId: string, { container }) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "variant", fields: ["id"], filters: { id: variantId } })
    if (data.length === 0) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no variant "${variantId}".`
      )
    }
    return new StepResponse(variantId)
  }
)
