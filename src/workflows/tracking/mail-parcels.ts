import type { MedusaContainer } from "@medusajs/framework/types"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import type { PurchaseOrderRow } from "../../modules/purchase-order/view"
import { messageOf } from "../../schemas/message-of"
import { fullSentence } from "../mail/full-sentence"
import { readShopName } from "../mail/read-shop-name"
import { consignmentsOf } from "./domain/consignments"
import { isMailOpen } from "./domain/is-mail-open"
import { loadParcelOrder } from "./load-parcel-order"
import { mailConsignment, type ConsignmentMail } from "./mail-consignment"
import { recordOnce } from "./record-once"
import type { ShipmentRow } from "./register-consignment"

/**
 * Mails the buyer about every parcel that was not mailed yet, one mail a
 * parcel. Never throws: a mail that fails is in the timeline, waits on the
 * Attention page, and is tried again with the next look-up; the others go on.
 */
export async function mailParcels(
  container: MedusaContainer,
  purchaseOrder: PurchaseOrderRow,
  actor: string
): Promise<void> {
  const isOpen = (shipment: ShipmentRow) =>
    isMailOpen(shipment, purchaseOrder.events)
  const open = consignmentsOf(purchaseOrder.shipments).filter(
    ({ main, boxes }) => [main, ...boxes].some(isOpen)
  )
  if (open.length === 0) {
    return
  }
  try {
    const facts = await loadMailFacts(container, purchaseOrder.order_id)
    if (facts.order.status === "canceled") {
      return
    }
    for (const consignment of open) {
      await mailOne(container, {
        ...facts,
        purchaseOrder,
        consignment,
        actor,
        isOpen,
      })
    }
  } catch (error) {
    for (const consignment of open) {
      await recordFailure(
        container,
        { purchaseOrder, consignment, actor, isOpen },
        error
      )
    }
  }
}

/** What all mails of an order have in common. */
export async function loadMailFacts(
  container: MedusaContainer,
  orderId: string
): Promise<Pick<ConsignmentMail, "order" | "shopName" | "texts">> {
  return {
    order: await loadParcelOrder(container, orderId),
    shopName: await readShopName(container),
    texts: await container
      .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
      .readSettings(),
  }
}

async function mailOne(
  container: MedusaContainer,
  mail: ConsignmentMail
): Promise<void> {
  try {
    await mailConsignment(container, mail)
  } catch (error) {
    await recordFailure(container, mail, error)
  }
}

async function recordFailure(
  container: MedusaContainer,
  {
    purchaseOrder,
    consignment: { main, boxes },
    actor,
    isOpen,
  }: Pick<
    ConsignmentMail,
    "purchaseOrder" | "consignment" | "actor" | "isOpen"
  >,
  error: unknown
): Promise<void> {
  const shipment = [main, ...boxes].find(isOpen) ?? main
  const message = messageOf(error)
  await recordOnce(container, purchaseOrder, {
    type: "mail_failed",
    actor,
    message: `The buyer could not be mailed about parcel ${shipment.tracking_number}: ${fullSentence(message)} It is tried again with the next look-up.`,
    data: { shipment_id: shipment.id },
  })
}
