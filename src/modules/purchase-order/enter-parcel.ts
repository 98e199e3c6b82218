import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { conflict } from "../../conflict"
import type { PurchaseOrderStatus } from "../../schemas/purchase-order"
import {
  checkEnteredParcel,
  readEnteredParcel,
  type EnteredParcel,
  type EntryProblem,
} from "./domain/read-entered-parcel"
import { loadKnownPurchaseOrder } from "./load-known-purchase-order"
import { storeChanges } from "./store-changes"

/** Statuses in which goods can leave that nobody told us of. */
const shippable: readonly PurchaseOrderStatus[] = [
  "submitted",
  "partially_shipped",
]

/**
 * Stores a parcel that a person tells of, in one transaction and with the row
 * locked, as a report's parcels are.
 *
 * @returns what is wrong with it; empty: it is stored
 * @throws MedusaError NOT_FOUND; CONFLICT when the distributor doesn't have it
 */
export async function enterParcel(
  manager: EntityManager,
  id: string,
  entered: EnteredParcel,
  { actor, now }: { actor: string; now: Date }
): Promise<EntryProblem[]> {
  const known = await loadKnownPurchaseOrder(manager, id)
  if (!shippable.includes(known.status)) {
    throw conflict(
      `${known.po_number} is ${known.status.replace("_", " ")}; a parcel can be entered while ${known.distributor_name} has it and has not shipped all of it. Nothing was changed.`
    )
  }
  const problems = checkEnteredParcel(known, entered)
  if (problems.length === 0) {
    const changes = readEnteredParcel(known, entered, now)
    await storeChanges(manager, known, changes, {
      actor,
      mailCorrections: false,
    })
  }
  return problems
}
