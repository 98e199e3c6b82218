/** Was the buyer neither mailed about this parcel nor knowingly not mailed? */
export function isMailOpen(
  shipment: { id: string; emailed_at: Date | null },
  events: readonly { type: string; data: Record<string, unknown> }[]
): boolean {
  return (
    shipment.emailed_at === null &&
    !events.some(
      ({ type, data }) =>
        type === "mail_skipped" && data.shipment_id === shipment.id
    )
  )
}
