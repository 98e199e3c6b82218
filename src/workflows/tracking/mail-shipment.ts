import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../conflict"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import {
  viewRelations,
  type PurchaseOrderRow,
} from "../../modules/purchase-order/view"
import { withPurchaseOrderLock } from "../purchase-order/with-purchase-order-lock"
import { consignmentsOf } from "./domain/consignments"
import { mailConsignment } from "./mail-consignment"
import { loadMailFacts } from "./mail-parcels"
import { settlePurchaseOrder } from "./settle-purchase-order"

export interface MailShipmentInput {
  purchase_order_id: string
  shipment_id: string
  /** User id. */
  actor: string
}

const mailShipmentStep = createStep(
  { name: "mail-shipment", noCompensation: true },
  async (input: MailShipmentInput, { container }) => {
    await withPurchaseOrderLock(
      container,
      input.purchase_order_id,
      "Nothing was sent",
      () => mailShipment(container, input)
    )
    return new StepResponse({ id: input.shipment_id })
  }
)

/**
 * A person has the buyer mailed about a parcel now: one whose mail failed, or
 * was skipped for a reason that holds no longer. What was mailed is refused.
 */
export const mailShipmentWorkflow = createWorkflow(
  "mail-shipment",
  (input: MailShipmentInput) => new WorkflowResponse(mailShipmentStep(input))
)

async function mailShipment(
  container: MedusaContainer,
  { purchase_order_id: id, shipment_id, actor }: MailShipmentInput
): Promise<void> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const retrieve = (): Promise<PurchaseOrderRow> =>
    purchasing.retrievePurchaseOrder(id, { relations: viewRelations })
  const purchaseOrder = await retrieve()
  const shipment = purchaseOrder.shipments.find((one) => one.id === shipment_id)
  if (!shipment) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `${purchaseOrder.po_number} has no shipment with the id ${shipment_id}`
    )
  }
  const refuse = (reason: string) =>
    conflict(`Parcel ${shipment.tracking_number}: ${reason} Nothing was sent.`)
  if (shipment.emailed_at !== null) {
    throw refuse("the buyer was mailed about it already.")
  }
  const consignment = consignmentsOf(purchaseOrder.shipments).find(
    ({ main, boxes }) => [main, ...boxes].includes(shipment)
  )
  if (!consignment) {
    throw refuse("it holds nothing of the order that the buyer could be told.")
  }
  const facts = await loadMailFacts(container, purchaseOrder.order_id)
  if (facts.order.status === "canceled") {
    throw refuse("the order is canceled, so its buyer is not mailed.")
  }
  const result = await mailConsignment(container, {
    ...facts,
    purchaseOrder,
    consignment,
    actor,
    // What was skipped before is tried all the same.
    isOpen: ({ emailed_at }) => emailed_at === null,
  })
  await settlePurchaseOrder(container, await retrieve(), {
    actor,
    now: new Date(),
    reasons: null,
  })
  if (result.outcome !== "sent") {
    throw conflict(result.message)
  }
}
