import type { DistributorOrderReport } from "../../../distributors/adapter"
import type { Adoption, KnownShipment } from "./read-report-changes"
import {
  addUnits,
  countUnits,
  includesUnits,
  sameUnits,
  withoutUnits,
  type Units,
} from "./read-report-units"

/** Begins the keys of parcels that a person entered; no order number does. */
const enteredPrefix = "@entered:"

export const enteredKey = (trackingNumber: string) =>
  `${enteredPrefix}${trackingNumber}`

export const isEntered = ({ parcel_key }: Pick<KnownShipment, "parcel_key">) =>
  parcel_key.startsWith(enteredPrefix)

/** Begins the keys of the parcels of a distributor's order. */
export const orderPrefix = (number: string) => `${encodeURIComponent(number)}:`

/**
 * Gives parcels that a person entered to the distributor's order that reports
 * them: by their number; and where it reports more than can still leave, the
 * one with the very goods, whose number was then entered wrongly.
 *
 * @param open units that no parcel has yet
 */
export function adoptEntered(
  shipments: readonly KnownShipment[],
  reports: readonly DistributorOrderReport[],
  { open, contentsOf }: { open: Units; contentsOf: ContentsOf }
): { shipments: KnownShipment[]; adoptions: Adoption[] } {
  let known = [...shipments]
  const adoptions: Adoption[] = []
  const adopt = (entered: KnownShipment, order: DistributorOrderReport) => {
    const parcel_key = `${orderPrefix(order.number)}${entered.tracking_number}`
    if (known.every((shipment) => shipment.parcel_key !== parcel_key)) {
      adoptions.push({ shipment_id: entered.id, parcel_key })
      known = known.map((shipment) =>
        shipment.id === entered.id ? { ...shipment, parcel_key } : shipment
      )
    }
  }
  for (const order of reports) {
    const numbers = order.parcels.map((parcel) => parcel.trackingNumber)
    for (const entered of known.filter(isEntered)) {
      if (numbers.includes(entered.tracking_number)) {
        adopt(entered, order)
      }
    }
  }
  for (const order of reports) {
    for (const entered of known.filter(isEntered)) {
      if (isMistyped(entered, order, { known, open, contentsOf })) {
        adopt(entered, order)
      }
    }
  }
  return { shipments: known, adoptions }
}

type ContentsOf = (lines: KnownShipment["lines"]) => Units

function isMistyped(
  entered: KnownShipment,
  order: DistributorOrderReport,
  {
    known,
    open,
    contentsOf,
  }: { known: readonly KnownShipment[]; open: Units; contentsOf: ContentsOf }
): boolean {
  const prefix = orderPrefix(order.number)
  const ours = known.filter(({ parcel_key }) => parcel_key.startsWith(prefix))
  const surplus = withoutUnits(
    addUnits(order.parcels.map((parcel) => countUnits(parcel.lines))),
    addUnits(ours.map((parcel) => contentsOf(parcel.lines)))
  )
  const goods = contentsOf(entered.lines)
  return (
    !includesUnits(open, surplus) &&
    order.parcels.some(
      (parcel) =>
        ours.every((one) => one.tracking_number !== parcel.trackingNumber) &&
        sameUnits(countUnits(parcel.lines), goods)
    )
  )
}
