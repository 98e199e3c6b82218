import type { ShipmentMailData } from "./shipment-mail-data"
import { itemTitle, shipmentMailWords } from "./shipment-mail-words"

/** The mail as plain text. */
export function shipmentMailText(data: ShipmentMailData): string {
  const words = shipmentMailWords(data)
  const list = (title: string, items: ShipmentMailData["items"]) =>
    items.length === 0
      ? []
      : [
          [
            title,
            ...items.map((item) => `- ${item.quantity} x ${itemTitle(item)}`),
          ].join("\n"),
        ]
  return [
    data.shop_name,
    words.headline,
    words.introduction,
    ...data.trackings.map((tracking) =>
      [
        `${tracking.carrier ?? "Tracking number"}: ${tracking.tracking_number}`,
        ...(tracking.tracking_url
          ? [`Track your parcel: ${tracking.tracking_url}`]
          : []),
      ].join("\n")
    ),
    ...list(words.itemsTitle, data.items),
    ...list(words.remainingTitle, data.remaining_items),
    [words.shipToTitle, ...data.ship_to].join("\n"),
    words.closing,
  ].join("\n\n")
}
