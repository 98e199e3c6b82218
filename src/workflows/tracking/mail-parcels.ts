import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import type { PurchaseOrderRow } from "../../modules/purchase-order/view"
import { shipToSchema } from "../../schemas/ship-to"
import { consignmentsOf, type Consignment } from "./domain/consignments"
import { describeShipmentMail } from "./domain/describe-shipment-mail"
import { isMailOpen } from "./domain/is-mail-open"
import { loadParcelOrder, type ParcelOrder } from "./load-parcel-order"
import { recordOnce } from "./record-once"
import type { ShipmentRow } from "./register-consignment"
import { sendShipmentMail } from "./send-shipment-mail"

/**
 * Mails the buyer about every parcel that was not mailed yet, one mail a
 * parcel. Never throws: a mail that fails is in the timeline and is tried
 * again with the next look-up.
 */
export async function mailParcels(
  container: MedusaContainer,
  purchaseOrder: PurchaseOrderRow,
  actor: string
): Promise<void> {
  const open = consignmentsOf(purchaseOrder.shipments).filter(
    ({ main, boxes }) =>
      [main, ...boxes].some((one) => isMailOpen(one, purchaseOrder.events))
  )
  if (open.length === 0) {
    return
  }
  try {
    await mailAll(container, purchaseOrder, open, actor)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    await recordOnce(container, purchaseOrder, {
      type: "mail_failed",
      actor,
      message: `The buyer could not be mailed: ${message} It is tried again with the next look-up.`,
    })
  }
}

async function mailAll(
  container: MedusaContainer,
  purchaseOrder: PurchaseOrderRow,
  open: readonly Consignment<ShipmentRow>[],
  actor: string
): Promise<void> {
  const order = await loadParcelOrder(container, purchaseOrder.order_id)
  if (order.status === "canceled") {
    return
  }
  const shopName = await readShopName(container)
  for (const consignment of open) {
    await mailOne(container, {
      purchaseOrder,
      order,
      consignment,
      shopName,
      actor,
    })
  }
}

interface OneMail {
  purchaseOrder: PurchaseOrderRow
  order: ParcelOrder
  consignment: Consignment<ShipmentRow>
  shopName: string
  actor: string
}

async function mailOne(
  container: MedusaContainer,
  { purchaseOrder, order, consignment, shopName, actor }: OneMail
): Promise<void> {
  const { main, boxes } = consignment
  const openBoxes = boxes.filter((box) => isMailOpen(box, purchaseOrder.events))
  const isMainOpen = isMailOpen(main, purchaseOrder.events)
  // A box that came later is mailed alone, in its own name.
  const shipments = isMainOpen ? [main, ...boxes] : openBoxes
  const subject = shipments[0] ?? main
  const record = (type: string, message: string) =>
    recordOnce(container, purchaseOrder, {
      type,
      actor,
      message,
      data: { shipment_id: subject.id },
    })
  const skip = (reason: string) =>
    record(
      "mail_skipped",
      `The buyer was not mailed about parcel ${subject.tracking_number}: ${reason}`
    )

  if (order.no_notification) {
    await skip("the order says that its buyer gets no notifications.")
    return
  }
  if (!order.email) {
    await skip("the order has no e-mail address.")
    return
  }
  const result = await sendShipmentMail(container, {
    shipmentId: subject.id,
    to: order.email,
    customerId: order.customer_id ?? null,
    describe: (isCorrection) =>
      describeShipmentMail({
        shopName,
        order,
        shipTo: shipToSchema.parse(purchaseOrder.ship_to),
        isCorrection,
        parcel: {
          boxes: shipments,
          units: isMainOpen ? unitsOf(purchaseOrder, main) : new Map(),
          isCounted: main.registered_at !== null,
        },
      }),
  })
  if (result.outcome === "no_provider") {
    await skip(
      "no provider for the channel email is set up in Medusa's Notification module."
    )
  } else if (result.outcome === "failed") {
    await record(
      "mail_failed",
      `The mail about parcel ${subject.tracking_number} could not be sent: ${result.reason} It is tried again with the next look-up.`
    )
  } else {
    await container
      .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
      .updateDropshipShipments(
        shipments.map(({ id }) => ({ id, emailed_at: new Date() }))
      )
    await record(
      "mailed",
      `The buyer was mailed about parcel ${subject.tracking_number}.`
    )
  }
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

async function readShopName(container: MedusaContainer): Promise<string> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "store", fields: ["name"] })
  const [store] = z.array(z.object({ name: z.string() })).parse(data)
  return store?.name ?? "Your shop"
}
