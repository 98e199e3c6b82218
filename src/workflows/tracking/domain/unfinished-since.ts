import { consignmentsOf, type Box } from "./consignments"
import { isMailOpen } from "./is-mail-open"

interface Parcel extends Box {
  tracking_number: string
  created_at: Date
  registered_at: Date | null
  emailed_at: Date | null
}

export interface UnfinishedParcel {
  trackingNumber: string
  /** When we learned of it, UTC. */
  since: Date
  isMailed: boolean
}

/** Parcels that Medusa or the buyer does not know of yet, oldest first. */
export function unfinishedParcels({
  shipments,
  events,
}: {
  shipments: readonly Parcel[]
  events: readonly { type: string; data: Record<string, unknown> }[]
}): UnfinishedParcel[] {
  return consignmentsOf(shipments)
    .flatMap(({ main, boxes }) => [main, ...boxes])
    .map((shipment) => ({
      shipment,
      isMailed: !isMailOpen(shipment, events),
    }))
    .filter(({ shipment, isMailed }) => !shipment.registered_at || !isMailed)
    .map(({ shipment, isMailed }) => ({
      trackingNumber: shipment.tracking_number,
      since: new Date(shipment.created_at),
      isMailed,
    }))
    .sort((one, other) => one.since.getTime() - other.since.getTime())
}
