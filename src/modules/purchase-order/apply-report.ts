import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { conflict } from "../../conflict"
import type { DistributorOrderReport } from "../../distributors/adapter"
import type { PurchaseOrderStatus } from "../../schemas/purchase-order"
import { readReport } from "./domain/read-report"
import type { ReportChanges } from "./domain/read-report-changes"
import { loadKnownPurchaseOrder } from "./load-known-purchase-order"
import { storeBill } from "./store-bill"
import { storeChanges, type ReportContext } from "./store-changes"

/** What a report changed. */
export interface AppliedReport extends ReportChanges {
  /** Why the bill is too high, where that is new; else null. */
  bill_attention: string | null
}

/** Statuses in which a distributor can have something to report. */
const reportable: readonly PurchaseOrderStatus[] = [
  "submitted",
  "partially_shipped",
  "shipped",
  "canceled",
]

/**
 * Compares a distributor's report with what is stored and stores the
 * difference, in one transaction. The row is locked first and compared then,
 * so that the same report, applied at once by two instances, counts once.
 *
 * @returns what changed
 * @throws MedusaError NOT_FOUND; CONFLICT when it was never submitted
 */
export async function applyReport(
  manager: EntityManager,
  id: string,
  orders: readonly DistributorOrderReport[],
  {
    billedLimitPercent,
    ...context
  }: ReportContext & {
    /** How much of the expected total a bill may exceed it. */
    billedLimitPercent: number
  }
): Promise<AppliedReport> {
  const known = await loadKnownPurchaseOrder(manager, id)
  if (!reportable.includes(known.status)) {
    throw conflict(
      `${known.po_number} is ${known.status}: ${known.distributor_name} has nothing to report about it. Nothing was changed.`
    )
  }
  const changes = readReport(known, orders)
  await storeChanges(manager, known, changes, context)
  const bill_attention = await storeBill(manager, id, {
    actor: context.actor,
    limitPercent: billedLimitPercent,
  })
  return { ...changes, bill_attention }
}
