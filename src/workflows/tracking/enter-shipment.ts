import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { logLine } from "../../log-line"
import type { EntryProblem } from "../../modules/purchase-order/domain/read-entered-parcel"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import type { EnterShipmentBody } from "../../schemas/purchase-order-life"
import { logFieldsOf } from "../purchase-order/log-fields"
import { withPurchaseOrderLock } from "../purchase-order/with-purchase-order-lock"
import { finishParcels } from "./finish-parcels"

export interface EnterShipmentInput {
  purchase_order_id: string
  shipment: EnterShipmentBody
  /** User id. */
  actor: string
}

const enterShipmentStep = createStep(
  { name: "enter-shipment", noCompensation: true },
  async (input: EnterShipmentInput, { container }) => {
    const problems = await withPurchaseOrderLock(
      container,
      input.purchase_order_id,
      "Nothing was entered",
      () => enterShipment(container, input)
    )
    return new StepResponse({ problems })
  }
)

/**
 * A person tells of a parcel that the distributor has not reported, or never
 * will: it is registered and mailed as every other, and taken over by the
 * report that names its number later. Answers what is wrong with the request,
 * if anything; then nothing was stored.
 */
export const enterShipmentWorkflow = createWorkflow(
  "enter-shipment",
  (input: EnterShipmentInput) => new WorkflowResponse(enterShipmentStep(input))
)

async function enterShipment(
  container: MedusaContainer,
  { purchase_order_id: id, shipment, actor }: EnterShipmentInput
): Promise<EntryProblem[]> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const problems = await purchasing.enterParcel(
    id,
    { ...shipment, carrier: shipment.carrier ?? null },
    { actor, now: new Date() }
  )
  if (problems.length === 0) {
    container.resolve(ContainerRegistrationKeys.LOGGER).info(
      logLine("a parcel was entered by hand", {
        ...(await logFieldsOf(container, id)),
        tracking_number: shipment.tracking_number,
      })
    )
    await finishParcels(container, { id, actor, reasonsOf: () => null })
  }
  return problems
}
