import { fillTexts } from "../../mail/fill-texts"
import type { MailKind, MailTexts } from "../../schemas/mail-texts"
import type {
  ShipmentMailData,
  ShipmentMailItem,
} from "../../schemas/shipment-mail"

const item = (
  title: string,
  variant_title: string | null,
  quantity: number
): ShipmentMailItem => ({ title, variant_title, thumbnail: null, quantity })

/** What a mail of a kind may be about, of an order that does not exist. */
export function sampleShipmentMail(
  kind: MailKind,
  { shopName, texts }: { shopName: string; texts: MailTexts }
): ShipmentMailData {
  const facts = {
    shop_name: shopName,
    order_id: "order_sample",
    order_display_id: 1042,
    is_correction: kind === "corrected",
    is_complete: kind !== "part",
  }
  return {
    ...facts,
    trackings: [
      {
        carrier: "UPS",
        tracking_number: "1Z999AA10123456784",
        tracking_url: "https://www.ups.com/track?tracknum=1Z999AA10123456784",
      },
    ],
    items: [item("Trail Helmet", "L / Black", 1), item("Brake Pads", null, 2)],
    remaining_items: kind === "part" ? [item("Chain Kit", null, 1)] : [],
    ship_to: ["Pat Sample", "12 Example Rd", "Springfield, IL 62701", "US"],
    texts: fillTexts(texts, facts),
  }
}
