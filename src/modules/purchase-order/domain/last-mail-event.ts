/** What a purchase order's timeline says of the buyer's mails. */
const mailEvents = ["mailed", "mail_failed", "mail_skipped"] as const

export interface MailEvent {
  type: (typeof mailEvents)[number]
  message: string
}

/** What was last said of the mail about a parcel; null: nothing yet. */
export function lastMailEvent(
  events: readonly {
    at: Date
    type: string
    message: string
    data: Record<string, unknown>
  }[],
  shipmentId: string
): MailEvent | null {
  const said = events
    .filter(({ data }) => data.shipment_id === shipmentId)
    .flatMap(({ at, type, message }) => {
      const known = mailEvents.find((name) => name === type)
      return known ? [{ at: new Date(at), type: known, message }] : []
    })
    .sort((one, other) => other.at.getTime() - one.at.getTime())
  return said[0] ?? null
}
