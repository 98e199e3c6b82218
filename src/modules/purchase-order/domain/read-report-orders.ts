import type { DistributorOrderReport } from "../../../distributors/adapter"
import type {
  DistributorOrderChange,
  KnownPurchaseOrder,
} from "./read-report-changes"

/** The distributor's orders that are new or changed, whole. */
export function changedOrders(
  known: KnownPurchaseOrder,
  reports: readonly DistributorOrderReport[]
): DistributorOrderChange[] {
  return reports
    .map((report) => ({
      number: report.number,
      warehouse: report.warehouse,
      status: report.status,
      freight: report.freight,
      total: report.total,
      invoice_number: report.invoiceNumber,
    }))
    .filter((order) => {
      const stored = known.distributor_orders.find(
        ({ number }) => number === order.number
      )
      return (
        !stored ||
        stored.warehouse !== order.warehouse ||
        stored.status !== order.status ||
        stored.freight !== order.freight ||
        stored.total !== order.total ||
        stored.invoice_number !== order.invoice_number
      )
    })
}
