import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import type { PurchaseOrderRow } from "../../modules/purchase-order/view"
import { messageOf } from "../../schemas/message-of"
import { orderLock } from "../locks"
import { consignmentsOf, type Consignment } from "./domain/consignments"
import { loadParcelOrder } from "./load-parcel-order"
import { recordOnce } from "./record-once"
import { registerConsignment, type ShipmentRow } from "./register-consignment"

export interface RegisteredParcels {
  /** Ids of parcels that Medusa did not know before. */
  registered: string[]
  /** Why others could not be registered, for a person. */
  problems: string[]
}

/**
 * Tells Medusa of every parcel that it does not know yet, one after the
 * other. A parcel that Medusa refuses is kept and said; the others go on.
 */
export async function registerParcels(
  container: MedusaContainer,
  purchaseOrder: PurchaseOrderRow,
  actor: string
): Promise<RegisteredParcels> {
  const open = consignmentsOf(purchaseOrder.shipments).filter(
    ({ main, boxes }) =>
      [main, ...boxes].some((shipment) => shipment.registered_at === null)
  )
  const result: RegisteredParcels = { registered: [], problems: [] }
  for (const consignment of open) {
    const parcel = { purchaseOrder, consignment, actor }
    const { problem, isNew } = await registerOne(container, parcel)
    if (problem !== null) {
      result.problems.push(problem)
    }
    if (isNew) {
      result.registered.push(consignment.main.id)
    }
  }
  return result
}

interface OneParcel {
  purchaseOrder: PurchaseOrderRow
  consignment: Consignment<ShipmentRow>
  actor: string
}

interface Outcome {
  /** Why it was not possible. */
  problem: string | null
  isNew: boolean
}

async function registerOne(
  container: MedusaContainer,
  { purchaseOrder, consignment, actor }: OneParcel
): Promise<Outcome> {
  const { main } = consignment
  try {
    return await container
      .resolve(Modules.LOCKING)
      .execute(
        orderLock(purchaseOrder.order_id),
        () => register(container, { purchaseOrder, consignment, actor }),
        { timeout: 30, expire: 60 }
      )
  } catch (error) {
    const message = messageOf(error)
    const problem = `Medusa did not take the shipment of parcel ${main.tracking_number}: ${message} The parcel is on its way all the same; it is tried again with the next look-up.`
    await recordOnce(container, purchaseOrder, {
      type: "registration_failed",
      actor,
      message: problem,
      data: { shipment_id: main.id },
    })
    return { problem, isNew: false }
  }
}

async function register(
  container: MedusaContainer,
  { purchaseOrder, consignment, actor }: OneParcel
): Promise<Outcome> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const order = await loadParcelOrder(container, purchaseOrder.order_id)
  if (order.status === "canceled") {
    const problem = `${purchaseOrder.distributor_name} shipped parcel ${consignment.main.tracking_number} though order #${order.display_id} is canceled. Medusa was not told and the buyer was not mailed; ask for its return, or tell the buyer.`
    return { problem, isNew: false }
  }
  const shipments = [consignment.main, ...consignment.boxes]
  const isNew = await registerConsignment(
    container,
    {
      purchaseOrder,
      order,
      consignment,
      createdBy: actor === "system" ? undefined : actor,
    },
    async (fulfillment_id) => {
      await purchasing.updateDropshipShipments(
        shipments
          .filter((shipment) => shipment.fulfillment_id === null)
          .map(({ id }) => ({ id, fulfillment_id }))
      )
    }
  )
  await purchasing.updateDropshipShipments(
    shipments.map(({ id }) => ({ id, registered_at: new Date() }))
  )
  return { problem: null, isNew }
}
