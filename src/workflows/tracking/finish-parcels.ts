import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import {
  viewRelations,
  type PurchaseOrderRow,
} from "../../modules/purchase-order/view"
import { DropshipEvents } from "../events"
import { mailParcels } from "./mail-parcels"
import { registerParcels } from "./register-parcels"
import { settlePurchaseOrder } from "./settle-purchase-order"

export interface FinishInput {
  /** The purchase order's. */
  id: string
  /** User id, or `system` for a job. */
  actor: string
  /** What a person must know; null: nothing new was learned. */
  reasonsOf: (now: Date) => readonly string[] | null
}

/**
 * Tells Medusa and the buyer of every parcel that they don't know yet, whoever
 * told us of it, and settles when the purchase order is asked for next. Call
 * under its lock. Doing it twice changes nothing.
 *
 * @returns ids of parcels that Medusa did not know before
 */
export async function finishParcels(
  container: MedusaContainer,
  { id, actor, reasonsOf }: FinishInput
): Promise<{ registered: string[] }> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const retrieve = (): Promise<PurchaseOrderRow> =>
    purchasing.retrievePurchaseOrder(id, { relations: viewRelations })

  const parcels = await registerParcels(container, await retrieve(), actor)
  await emitFor(
    container,
    DropshipEvents.PURCHASE_ORDER_SHIPPED,
    parcels.registered
  )
  await mailParcels(container, await retrieve(), actor)

  const now = new Date()
  const reasons = reasonsOf(now)
  const isRaised = await settlePurchaseOrder(container, await retrieve(), {
    actor,
    now,
    reasons: reasons && [...reasons, ...parcels.problems],
  })
  if (isRaised) {
    await emitFor(container, DropshipEvents.PURCHASE_ORDER_ATTENTION, [id])
  }
  return { registered: parcels.registered }
}

/** Emits an event for each id. */
export async function emitFor(
  container: MedusaContainer,
  name: string,
  ids: readonly string[]
): Promise<void> {
  if (ids.length > 0) {
    await container
      .resolve(Modules.EVENT_BUS)
      .emit(ids.map((id) => ({ name, data: { id } })))
  }
}
