import type { DistributorOrderReport } from "../../../distributors/adapter"
import type { KnownPurchaseOrder, LineChange } from "./read-report-changes"
import {
  canonicalSku,
  countUnits,
  describeUnits,
  withoutUnits,
  type Units,
} from "./read-report-units"

/** Units reported as shipped that belong to no line, or to no open one. */
export function unexpectedUnits(
  known: KnownPurchaseOrder,
  report: DistributorOrderReport,
  counted: Units
): string[] {
  const ordered = new Set(known.lines.map((line) => canonicalSku(line.sku)))
  const reported = countUnits(report.parcels.flatMap((parcel) => parcel.lines))
  const unexpected = withoutUnits(reported, counted)
  const of = (isOrdered: boolean) =>
    new Map([...unexpected].filter(([sku]) => ordered.has(sku) === isOrdered))
  const sentence = (units: Units, what: string) =>
    units.size === 0
      ? []
      : [
          `${known.distributor_name} reports that order ${report.number} shipped ${describeUnits(units)} ${what}. Nothing was recorded for it; ask them what is in the parcel.`,
        ]
  return [
    ...sentence(of(true), "more than this purchase order has open"),
    ...sentence(of(false), "which is not on this purchase order"),
  ]
}

/** Units that the distributor will not ship. */
export function canceledUnits(
  known: KnownPurchaseOrder,
  quantities: readonly LineChange[]
): string[] {
  const canceled = countUnits(
    quantities.map((line) => ({
      sku: known.lines.find(({ id }) => id === line.id)?.sku ?? "",
      quantity: line.canceled_quantity,
    }))
  )
  const units = withoutUnits(canceled, new Map())
  return units.size === 0
    ? []
    : [
        `${known.distributor_name} canceled ${describeUnits(units)}. It will not be shipped; order it elsewhere or refund the buyer.`,
      ]
}
