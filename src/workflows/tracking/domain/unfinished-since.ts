import { consignmentsOf, type Box } from "./consignments"
import { isMailOpen } from "./is-mail-open"

interface Parcel extends Box {
  created_at: Date
  registered_at: Date | null
  emailed_at: Date | null
}

/**
 * Since when parcels wait for their Medusa shipment or their mail, latest
 * first, UTC: since they became known, or their number was corrected. The
 * latest decides how long they are tried; an older one that was given up must
 * not give up a newer one.
 */
export function unfinishedSince({
  shipments,
  events,
}: {
  shipments: readonly Parcel[]
  events: Parameters<typeof isMailOpen>[1]
}): Date[] {
  return consignmentsOf(shipments)
    .flatMap(({ main, boxes }) => [main, ...boxes])
    .filter(
      (shipment) => !shipment.registered_at || isMailOpen(shipment, events)
    )
    .map((shipment) => {
      const corrections = events.filter(
        ({ type, data }) =>
          type === "tracking_changed" && data.shipment_id === shipment.id
      )
      const times = [shipment.created_at, ...corrections.map(({ at }) => at)]
      return new Date(
        Math.max(...times.map((time) => new Date(time).getTime()))
      )
    })
    .sort((one, other) => other.getTime() - one.getTime())
}
