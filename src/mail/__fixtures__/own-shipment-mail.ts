import { escapeHtml } from "../escape-html"
import type { Mail, ShipmentMailData } from "../shipment-mail"

/** The sample of docs/mails.md: a mail that is all of the shop's own. */
export function ownShipmentMail(data: ShipmentMailData): Mail {
  const lines = data.trackings.map(
    ({ carrier, tracking_number }) =>
      `${carrier ?? "Tracking number"}: ${tracking_number}`
  )
  return {
    subject: `${data.shop_name}: order ${data.order_display_id} has left`,
    html: lines.map((line) => `<p>${escapeHtml(line)}</p>`).join(""),
    text: lines.join("\n"),
  }
}
