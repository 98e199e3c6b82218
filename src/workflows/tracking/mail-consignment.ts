import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import type { PurchaseOrderRow } from "../../modules/purchase-order/view"
import type { MailTexts } from "../../schemas/mail-texts"
import { shipToSchema } from "../../schemas/ship-to"
import { fullSentence } from "../mail/full-sentence"
import type { Consignment } from "./domain/consignments"
import { describeShipmentMail } from "./domain/describe-shipment-mail"
import type { ParcelOrder } from "./load-parcel-order"
import { recordOnce } from "./record-once"
import type { ShipmentRow } from "./register-consignment"
import { sendShipmentMail } from "./send-shipment-mail"

export interface ConsignmentMail {
  purchaseOrder: PurchaseOrderRow
  order: ParcelOrder
  consignment: Consignment<ShipmentRow>
  shopName: string
  texts: MailTexts
  /** User id, or `system` for a job. */
  actor: string
  /** Is the buyer still to be mailed about this box? */
  isOpen: (shipment: ShipmentRow) => boolean
}

/** How it ended, and for what is not sent the words of the timeline. */
export type ConsignmentMailResult =
  { outcome: "sent" } | { outcome: "skipped" | "failed"; message: string }

/**
 * Mails the buyer about what is open of a parcel, and puts into the timeline
 * how that ended. Call under the purchase order's lock.
 */
export async function mailConsignment(
  container: MedusaContainer,
  mail: ConsignmentMail
): Promise<ConsignmentMailResult> {
  const { purchaseOrder, order, consignment, actor, isOpen } = mail
  const { main, boxes } = consignment
  // A box that came later is mailed alone, in its own name.
  const shipments = isOpen(main) ? [main, ...boxes] : boxes.filter(isOpen)
  const subject = shipments[0] ?? main
  const parcel = `parcel ${subject.tracking_number}`
  const record = (type: string, message: string) =>
    recordOnce(container, purchaseOrder, {
      type,
      actor,
      message,
      data: { shipment_id: subject.id },
    })
  const skip = async (reason: string): Promise<ConsignmentMailResult> => {
    const message = `The buyer was not mailed about ${parcel}: ${reason}`
    await record("mail_skipped", message)
    return { outcome: "skipped", message }
  }

  if (order.no_notification) {
    return skip("the order says that its buyer gets no notifications.")
  }
  if (!order.email) {
    return skip("the order has no e-mail address.")
  }
  const result = await sendShipmentMail(container, {
    shipmentId: subject.id,
    to: order.email,
    customerId: order.customer_id ?? null,
    replyTo: mail.texts.mail_reply_to,
    describe: (isCorrection) => describe(mail, shipments, isCorrection),
  })
  if (result.outcome === "no_provider") {
    return skip(
      "no provider for the channel email is set up in Medusa's Notification module."
    )
  }
  if (result.outcome === "failed") {
    const message = `The mail about ${parcel} could not be sent: ${fullSentence(result.reason)} It is tried again with the next look-up.`
    await record("mail_failed", message)
    return { outcome: "failed", message }
  }
  await container
    .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    .updateDropshipShipments(
      shipments.map(({ id }) => ({ id, emailed_at: new Date() }))
    )
  await record("mailed", `The buyer was mailed about ${parcel}.`)
  if (result.problem !== null) {
    await record(
      "mail_template_failed",
      `The shop's own template for the mail about ${parcel} failed: ${fullSentence(result.problem)} The built-in mail was sent instead.`
    )
  }
  return { outcome: "sent" }
}

function describe(
  { purchaseOrder, order, consignment, shopName, texts }: ConsignmentMail,
  shipments: ShipmentRow[],
  isCorrection: boolean
) {
  const { main } = consignment
  return describeShipmentMail({
    shopName,
    texts,
    order,
    distributor: {
      id: purchaseOrder.distributor_id,
      name: purchaseOrder.distributor_name,
    },
    shipTo: shipToSchema.parse(purchaseOrder.ship_to),
    isCorrection,
    parcel: {
      boxes: shipments,
      units: shipments.includes(main)
        ? unitsOf(purchaseOrder, main)
        : new Map(),
      isCounted: main.registered_at !== null,
    },
  })
}

function unitsOf(
  purchaseOrder: PurchaseOrderRow,
  shipment: ShipmentRow
): Map<string, number> {
  const units = new Map<string, number>()
  for (const { line_id, quantity } of shipment.lines) {
    const line = purchaseOrder.lines.find(({ id }) => id === line_id)
    if (line) {
      const id = line.line_item_id
      units.set(id, (units.get(id) ?? 0) + quantity)
    }
  }
  return units
}
