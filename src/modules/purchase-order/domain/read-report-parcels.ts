import type { ParcelReport } from "../../../distributors/adapter"
import {
  addUnits,
  countUnits,
  includesUnits,
  limitUnits,
  sameUnits,
  withoutUnits,
  type Units,
} from "./read-report-units"

export interface KnownParcel {
  shipmentId: string
  trackingNumber: string
  contents: Units
}

/** A parcel that we don't know yet, or more units under a known number. */
export interface Arrival {
  report: ParcelReport
  contents: Map<string, number>
}

export interface ParcelDifference {
  corrections: { parcel: KnownParcel; report: ParcelReport }[]
  arrivals: Arrival[]
}

/**
 * What the parcels that a distributor reports for one of its orders tell us
 * beyond the parcels that we know of that order.
 *
 * A report holds the whole of a distributor order, so units decide and not
 * numbers: units that we know already don't leave a second time. A number
 * that vanished while a new one came, with the goods accounted for, is a
 * correction of that parcel. Units beyond those that we know are a new
 * parcel's, whatever order number they carry; when all numbers are known
 * (a part shipment under the old number), they become a parcel of their own
 * under that number, since the first one is already on its way.
 */
export function compareParcels(
  known: readonly KnownParcel[],
  reports: readonly ParcelReport[]
): ParcelDifference {
  const reported = mergeByNumber(reports)
  const isReported = new Set(reported.map((report) => report.trackingNumber))
  const isKnown = new Set(known.map((parcel) => parcel.trackingNumber))
  const fresh = reported.filter((one) => !isKnown.has(one.trackingNumber))
  const vanished = known.filter((one) => !isReported.has(one.trackingNumber))
  const surplus = withoutUnits(
    addUnits(reported.map((report) => countUnits(report.lines))),
    addUnits(known.map((parcel) => parcel.contents))
  )

  const corrections = pairCorrections(vanished, fresh, surplus)
  const corrected = new Set(corrections.map(({ report }) => report))
  const news = fresh.filter((report) => !corrected.has(report))
  return {
    corrections,
    arrivals: fillArrivals(news, reported, surplus),
  }
}

/** Parcels with equal goods first; any new number when no goods are new. */
function pairCorrections(
  vanished: readonly KnownParcel[],
  fresh: readonly ParcelReport[],
  surplus: Units
): ParcelDifference["corrections"] {
  const rules: ((parcel: KnownParcel, goods: Units) => boolean)[] = [
    (parcel, goods) => sameUnits(parcel.contents, goods),
    (parcel, goods) =>
      parcel.contents.size > 0 && includesUnits(goods, parcel.contents),
    () => surplus.size === 0,
  ]
  const openParcels = new Set(vanished)
  const openReports = new Set(fresh)
  const corrections: ParcelDifference["corrections"] = []
  for (const matches of rules) {
    for (const parcel of openParcels) {
      const report = [...openReports].find((candidate) =>
        matches(parcel, countUnits(candidate.lines))
      )
      if (report) {
        corrections.push({ parcel, report })
        openParcels.delete(parcel)
        openReports.delete(report)
      }
    }
  }
  return corrections
}

/**
 * Gives the new units to the new parcels: to each what it says it holds, and
 * what is then left to the first, as reports put all goods of an order into
 * one of its parcels when nothing tells them apart.
 */
function fillArrivals(
  fresh: readonly ParcelReport[],
  reported: readonly ParcelReport[],
  surplus: Units
): Arrival[] {
  let left = surplus
  const arrivals = fresh.map((report): Arrival => {
    const contents = limitUnits(countUnits(report.lines), left)
    left = withoutUnits(left, contents)
    return { report, contents }
  })
  const [first] = arrivals
  if (first) {
    first.contents = addUnits([first.contents, left])
    return arrivals
  }
  for (const report of reported) {
    const contents = limitUnits(countUnits(report.lines), left)
    left = withoutUnits(left, contents)
    if (contents.size > 0) {
      arrivals.push({ report, contents })
    }
  }
  return arrivals
}

function mergeByNumber(reports: readonly ParcelReport[]): ParcelReport[] {
  const merged = new Map<string, ParcelReport>()
  for (const report of reports) {
    const earlier = merged.get(report.trackingNumber)
    merged.set(report.trackingNumber, {
      ...report,
      ...earlier,
      lines: [...(earlier?.lines ?? []), ...report.lines],
    })
  }
  return [...merged.values()]
}
