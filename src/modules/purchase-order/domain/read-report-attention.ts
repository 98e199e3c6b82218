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

/**
 * Units that we hold for shipped, mostly since a person entered them, and that
 * the distributor does not have in the same parcels.
 */
export function overstatedUnits(
  known: KnownPurchaseOrder,
  report: DistributorOrderReport,
  counted: Units
): string[] {
  const reported = countUnits(report.parcels.flatMap((parcel) => parcel.lines))
  const overstated = withoutUnits(counted, reported)
  return overstated.size === 0
    ? []
    : [
        `${known.distributor_name} reports ${describeUnits(overstated)} less in the parcels of order ${report.number} than is recorded here. The buyer was told of all of it: ask them what left, and order the rest anew or refund it.`,
      ]
}

/** Units that the distributor will not ship, of its own accord. */
export function canceledUnits(
  known: KnownPurchaseOrder,
  quantities: readonly LineChange[]
): string[] {
  const canceled = countUnits(
    quantities.map((line) => ({
      sku: known.lines.find(({ id }) => id === line.id)?.sku ?? "",
      quantity: Math.max(
        0,
        line.canceled_quantity -
          (known.lines.find(({ id }) => id === line.id)?.revoked_quantity ?? 0)
      ),
    }))
  )
  const units = withoutUnits(canceled, new Map())
  return units.size === 0
    ? []
    : [
        `${known.distributor_name} canceled ${describeUnits(units)}. It will not be shipped; order it elsewhere or refund the buyer.`,
      ]
}

/** Units that left though they were canceled on our side. */
export function unwantedUnits(
  known: KnownPurchaseOrder,
  quantities: readonly LineChange[]
): string[] {
  const unwanted = countUnits(
    known.lines.map(({ id, sku, quantity, revoked_quantity }) => ({
      sku,
      quantity: Math.max(
        0,
        (quantities.find((line) => line.id === id)?.shipped_quantity ?? 0) -
          (quantity - revoked_quantity)
      ),
    }))
  )
  const units = withoutUnits(unwanted, new Map())
  return units.size === 0
    ? []
    : [
        `Shipped though canceled: ${known.distributor_name} shipped ${describeUnits(units)} of ${known.po_number} all the same. Check that the buyer does not get it twice, and ask for its return or keep it.`,
      ]
}
