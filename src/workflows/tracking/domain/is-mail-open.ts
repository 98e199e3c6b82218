import { lastMailEvent } from "../../../modules/purchase-order/domain/last-mail-event"

/**
 * Was the buyer neither mailed about this parcel nor knowingly not mailed? A
 * parcel whose mail was skipped, then sent by hand, is open again when its
 * number is corrected.
 */
export function isMailOpen(
  shipment: { id: string; emailed_at: Date | null },
  events: Parameters<typeof lastMailEvent>[0]
): boolean {
  return (
    shipment.emailed_at === null &&
    lastMailEvent(events, shipment.id)?.type !== "mail_skipped"
  )
}
