import type { ShipmentMailData } from "../schemas/shipment-mail"
import { isWebAddress } from "./is-web-address"
import { oneLine } from "./one-line"
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
            ...items.map(
              (item) => `- ${item.quantity} x ${oneLine(itemTitle(item))}`
            ),
          ].join("\n"),
        ]
  return [
    oneLine(data.shop_name),
    words.headline,
    ...(words.opening === null ? [] : [words.opening]),
    words.introduction,
    ...data.trackings.map((tracking) =>
      [
        `${oneLine(tracking.carrier ?? "Tracking number")}: ${oneLine(tracking.tracking_number)}`,
        ...(isWebAddress(tracking.tracking_url)
          ? [`Track your parcel: ${tracking.tracking_url}`]
          : []),
      ].join("\n")
    ),
    ...list(words.itemsTitle, data.items),
    ...list(words.remainingTitle, data.remaining_items),
    [words.shipToTitle, ...data.ship_to.map(oneLine)].join("\n"),
    words.closing,
  ].join("\n\n")
}
