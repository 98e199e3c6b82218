import { fillTexts } from "../../../mail/fill-texts"
import type { MailTexts } from "../../../schemas/mail-texts"
import type {
  ShipmentMailData,
  ShipmentMailItem,
} from "../../../schemas/shipment-mail"
import { unknownCarrier } from "../../../modules/purchase-order/domain/carrier"
import type { ShipTo } from "../../../schemas/ship-to"

/** A line of the order, as a buyer sees it. */
export interface MailOrderItem {
  id: string
  title: string
  product_title?: string | null | undefined
  variant_title?: string | null | undefined
  thumbnail?: string | null | undefined
  quantity: number
  requires_shipping?: boolean | null | undefined
  detail: { shipped_quantity: number }
}

export interface MailBox {
  tracking_number: string
  tracking_url: string | null
  carrier: string
}

/**
 * What a buyer is told about a parcel.
 *
 * @param parcel.units by order line; `isCounted` says that the order's
 *   shipped quantities have them already. Empty for a further box of goods
 *   that were mailed before.
 */
export function describeShipmentMail({
  shopName,
  texts,
  order,
  distributor,
  parcel,
  shipTo,
  isCorrection,
}: {
  shopName: string
  texts: MailTexts
  /** Whose name no buyer reads. */
  distributor: { id: string; name: string }
  order: { id: string; display_id: number; items: readonly MailOrderItem[] }
  parcel: {
    boxes: readonly MailBox[]
    units: ReadonlyMap<string, number>
    isCounted: boolean
  }
  shipTo: ShipTo
  isCorrection: boolean
}): ShipmentMailData {
  const shippable = order.items.filter(
    (item) => item.requires_shipping !== false
  )
  const inParcel = ({ id }: MailOrderItem) => parcel.units.get(id) ?? 0
  const stillOpen = (item: MailOrderItem) =>
    item.quantity -
    item.detail.shipped_quantity -
    (parcel.isCounted ? 0 : inParcel(item))
  const facts = {
    shop_name: shopName,
    order_id: order.id,
    order_display_id: order.display_id,
    is_correction: isCorrection,
    is_complete: shippable.every((item) => inParcel(item) >= item.quantity),
  }
  return {
    ...facts,
    trackings: parcel.boxes.map((box) => ({
      carrier: carrierFor(box, distributor),
      tracking_number: box.tracking_number,
      tracking_url: box.tracking_url,
    })),
    items: listItems(order.items, inParcel),
    remaining_items: listItems(shippable, stillOpen),
    ship_to: addressLines(shipTo),
    texts: fillTexts(texts, facts),
  }
}

/** Null: nobody knows it, or it is the distributor's own van. */
function carrierFor(
  { carrier }: MailBox,
  { id, name }: { id: string; name: string }
): string | null {
  const words = (text: string) =>
    ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, " ")} `
  const isTelling = [id, name].some((one) =>
    words(carrier).includes(words(one))
  )
  return carrier === unknownCarrier || isTelling ? null : carrier
}

function listItems(
  items: readonly MailOrderItem[],
  quantityOf: (item: MailOrderItem) => number
): ShipmentMailItem[] {
  return items
    .map((item) => ({
      title: item.product_title ?? item.title,
      variant_title: item.variant_title ?? null,
      thumbnail: item.thumbnail ?? null,
      quantity: quantityOf(item),
    }))
    .filter(({ quantity }) => quantity > 0)
}

function addressLines(shipTo: ShipTo): string[] {
  return [
    shipTo.name,
    shipTo.company,
    shipTo.address_1,
    shipTo.address_2,
    `${shipTo.city}, ${shipTo.province} ${shipTo.postal_code}`,
    shipTo.country_code.toUpperCase(),
  ].filter((line): line is string => line !== null && line.trim() !== "")
}
