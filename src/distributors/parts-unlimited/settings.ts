import { z } from "@medusajs/framework/zod"
import { choiceSetting, textSetting } from "../kit/adapter-settings"

const pathPattern = /^[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)*$/

/** Where a value lies in the order list, whose body is not documented. */
function pathSetting(path: string, what: string) {
  return textSetting(path, {
    label: `Order list: ${what}`,
    help: "Names of the JSON answer, joined by dots. Assumed: correct it when Parts Unlimited tells another.",
    pattern: pathPattern,
  })
}

const codePattern = /^[\w .-]+$/

/** What is not known for sure about Parts Unlimited, with what is assumed. */
export const settings = z.object({
  shipping_method_2_day: textSetting("2day", {
    label: "Code of 2 Day shipping",
    help: "Only the code of ground shipping is known; ask Parts Unlimited.",
    pattern: codePattern,
  }),
  shipping_method_1_day: textSetting("overnight", {
    label: "Code of overnight shipping",
    help: "Only the code of ground shipping is known; ask Parts Unlimited.",
    pattern: codePattern,
  }),
  cancellation_policy: textSetting("back_order", {
    label: "Cancellation policy without back-orders",
    help: "Sent where back-orders are not allowed. Only back_order is known: ask for the value that cancels what can't ship.",
    pattern: codePattern,
  }),
  price_file_source: choiceSetting("bundle", {
    label: "Price file by API",
    help: "The bundle may lack stock figures; the dealer portal's file has them and needs the portal's user name and password.",
    choices: {
      bundle: "Parts bundle (API key)",
      portal: "Dealer portal (user name and password)",
    },
  }),
  portal_url: textSetting(
    "https://dealer.parts-unlimited.com/api/quotes/v2/pricefile",
    {
      label: "Address of the portal's price file",
      help: "Must be Parts Unlimited's, since the password goes there.",
      pattern: /^https?:\/\/\S+$/,
    }
  ),
  orders_path: pathSetting("orders", "orders"),
  po_number_path: pathSetting("purchase_order_number", "PO number"),
  order_number_path: pathSetting("reference_number", "order number"),
  order_status_path: pathSetting("order_status", "status"),
  lines_path: pathSetting("line_items", "lines of an order"),
  shipments_path: pathSetting("shipments", "shipments of an order"),
  tracking_number_path: pathSetting(
    "tracking_number",
    "tracking number of a shipment"
  ),
  carrier_path: pathSetting("carrier", "carrier of a shipment"),
  ship_date_path: pathSetting("ship_date", "date of a shipment"),
})
export type PartsUnlimitedSettings = z.output<typeof settings>
