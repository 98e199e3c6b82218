import { shipmentMail, type Mail, type ShipmentMailData } from "../shipment-mail"

/** The sample of docs/mails.md: our mail with a subject of the shop's own. */
export function changedShipmentMail(data: ShipmentMailData): Mail {
  return {
    ...shipmentMail(data),
    subject: `Tracking for order ${data.order_display_id}`,
  }
}
