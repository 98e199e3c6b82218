import type { Mail, ShipmentMailData } from "../schemas/shipment-mail"
import { oneLine } from "./one-line"
import { shipmentMailHtml } from "./shipment-mail-html"
import { shipmentMailText } from "./shipment-mail-text"

export type { Mail, ShipmentMailData } from "../schemas/shipment-mail"

/** The buyer's mail about one parcel, with its plain-text twin. */
export function shipmentMail(data: ShipmentMailData): Mail {
  return {
    subject: oneLine(data.texts.subject ?? "") || subjectOf(data),
    html: shipmentMailHtml(data),
    text: shipmentMailText(data),
  }
}

function subjectOf(data: ShipmentMailData): string {
  if (data.is_correction) {
    return `New tracking number for your order #${data.order_display_id}`
  }
  return data.is_complete
    ? `Your order #${data.order_display_id} is on its way`
    : `Part of your order #${data.order_display_id} is on its way`
}
