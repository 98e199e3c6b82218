import type {
  ShipmentMailData,
  ShipmentMailItem,
} from "../schemas/shipment-mail"
import { oneLine } from "./one-line"

/** The sentences that HTML and plain text share. */
export interface ShipmentMailWords {
  headline: string
  /** The merchant's; null: none. May have several lines, as the closing. */
  opening: string | null
  introduction: string
  itemsTitle: string
  remainingTitle: string
  shipToTitle: string
  closing: string
}

export function shipmentMailWords(data: ShipmentMailData): ShipmentMailWords {
  const order = `order #${data.order_display_id}`
  const boxes = data.trackings.length
  return {
    headline: data.is_correction
      ? "Your parcel has a new tracking number"
      : data.is_complete
        ? `Your ${order} is on its way`
        : `Part of your ${order} is on its way`,
    opening: data.texts.opening,
    introduction: introductionOf(data, boxes),
    itemsTitle: boxes > 1 ? "In these parcels" : "In this parcel",
    remainingTitle: "Still to come",
    shipToTitle: "Going to",
    closing:
      data.texts.closing ??
      `Thank you for shopping at ${oneLine(data.shop_name)}.`,
  }
}

function introductionOf(data: ShipmentMailData, boxes: number): string {
  if (data.is_correction) {
    return "The carrier's number that we sent you before was wrong. Please use this one."
  }
  if (data.items.length === 0) {
    return "The items that we wrote to you about travel in one more parcel."
  }
  return boxes > 1
    ? `Good news: we have shipped ${boxes} parcels to you.`
    : "Good news: we have shipped a parcel to you."
}

/** `Helmet (XS)`; the variant is left out where it says nothing. */
export function itemTitle(item: ShipmentMailItem): string {
  const variant = item.variant_title
  return variant && variant !== item.title && !/^default/i.test(variant)
    ? `${item.title} (${variant})`
    : item.title
}
