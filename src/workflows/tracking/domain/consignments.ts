/** What decides which boxes belong together. */
export interface Box {
  id: string
  parcel_key: string
  lines: readonly unknown[]
}

/**
 * A parcel with its goods, and further boxes that hold goods of it: Medusa
 * gets one fulfillment for it, with a label for each box.
 */
export interface Consignment<Parcel extends Box> {
  main: Parcel
  boxes: Parcel[]
}

/**
 * Joins boxes whose contents nobody tells apart with the parcel of the same
 * distributor order that was reported with the goods, the last one before
 * them. A box without such a parcel (of goods that we did not order) belongs
 * to none.
 */
export function consignmentsOf<Parcel extends Box>(
  shipments: readonly Parcel[]
): Consignment<Parcel>[] {
  const consignments: Consignment<Parcel>[] = []
  for (const shipment of byId(shipments)) {
    if (shipment.lines.length > 0) {
      consignments.push({ main: shipment, boxes: [] })
      continue
    }
    const same = consignments.filter(
      ({ main }) => orderOf(main) === orderOf(shipment)
    )
    same.at(-1)?.boxes.push(shipment)
  }
  return consignments
}

/** The distributor's order number is the part before the first colon. */
const orderOf = ({ parcel_key }: Box) => parcel_key.split(":", 1)[0]

/** Ids are ULIDs: the order in which the parcels became known. */
function byId<Parcel extends Box>(shipments: readonly Parcel[]): Parcel[] {
  return [...shipments].sort((one, other) => (one.id < other.id ? -1 : 1))
}
