import type {
  ShipmentMailData,
  ShipmentMailItem,
  ShipmentMailTracking,
} from "../schemas/shipment-mail"
import { escapeHtml } from "./escape-html"
import { isWebAddress } from "./is-web-address"
import { itemTitle, shipmentMailWords } from "./shipment-mail-words"

const font = "font-family:-apple-system,'Segoe UI',Roboto,Arial,sans-serif"
const text = `${font};font-size:16px;line-height:24px;color:#18181b`
const small = `${font};font-size:14px;line-height:20px;color:#52525b`
/** Long part names and numbers must not widen a phone's screen. */
const wrapping = "word-break:break-word;overflow-wrap:anywhere"

/**
 * The mail as HTML. Tables and inline styles, since mail programs know little
 * else; one column of at most 600 px; nothing depends on the pictures.
 */
export function shipmentMailHtml(data: ShipmentMailData): string {
  const words = shipmentMailWords(data)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(words.headline)}</title>
</head>
<body style="margin:0;padding:0;background-color:#f4f4f5">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(words.introduction)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f4f4f5">
<tr><td align="center" style="padding:16px 8px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;background-color:#ffffff;border-radius:8px;table-layout:fixed">
${row(`<strong>${escapeHtml(data.shop_name)}</strong>`, `${small};padding-top:24px;${wrapping}`)}
${row(escapeHtml(words.headline), `${font};font-size:22px;line-height:28px;font-weight:600;color:#18181b;padding-top:8px`)}
${words.opening === null ? "" : row(lines(words.opening), `${text};padding-top:12px;${wrapping}`)}
${row(escapeHtml(words.introduction), `${text};padding-top:12px`)}
${data.trackings.map(tracking).join("\n")}
${section(words.itemsTitle, data.items)}
${section(words.remainingTitle, data.remaining_items)}
${row(title(words.shipToTitle), "padding-top:24px")}
${row(data.ship_to.map(escapeHtml).join("<br>"), `${text};padding-top:4px;${wrapping}`)}
${row(lines(words.closing), `${small};padding-top:24px;padding-bottom:24px;${wrapping}`)}
</table>
</td></tr>
</table>
</body>
</html>
`
}

/** Plain text of several lines. */
function lines(words: string): string {
  return escapeHtml(words).replace(/\r\n|\r|\n/g, "<br>")
}

function row(content: string, style: string): string {
  return `<tr><td style="padding-left:20px;padding-right:20px;${style}">${content}</td></tr>`
}

function title(words: string): string {
  return `<span style="${small};font-weight:600">${escapeHtml(words)}</span>`
}

function tracking(parcel: ShipmentMailTracking): string {
  const number = `${escapeHtml(parcel.carrier ?? "Tracking number")}: <strong>${escapeHtml(parcel.tracking_number)}</strong>`
  return [
    row(number, `${text};padding-top:20px;${wrapping}`),
    ...(isWebAddress(parcel.tracking_url)
      ? [row(button(parcel.tracking_url), "padding-top:12px")]
      : []),
  ].join("\n")
}

function button(url: string): string {
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td style="border-radius:6px;background-color:#18181b"><a href="${escapeHtml(url)}" style="display:inline-block;padding:12px 20px;${font};font-size:16px;line-height:20px;font-weight:600;color:#ffffff;text-decoration:none">Track your parcel</a></td></tr></table>`
}

function section(words: string, items: readonly ShipmentMailItem[]): string {
  const hasPictures = items.some(({ thumbnail }) => isWebAddress(thumbnail))
  return items.length === 0
    ? ""
    : [
        row(title(words), "padding-top:24px"),
        row(
          `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="table-layout:fixed">${items.map((item) => itemRow(item, hasPictures)).join("")}</table>`,
          "padding-top:4px"
        ),
      ].join("\n")
}

function itemRow(item: ShipmentMailItem, hasPictures: boolean): string {
  const picture = isWebAddress(item.thumbnail)
    ? `<img src="${escapeHtml(item.thumbnail)}" width="48" height="48" alt="" style="display:block;width:48px;height:48px;object-fit:cover;border-radius:4px;border:0">`
    : ""
  const border = "border-top:1px solid #e4e4e7;padding:10px 0"
  const pictureCell = hasPictures
    ? `<td width="60" valign="top" style="${border}">${picture}</td>`
    : ""
  return `<tr>${pictureCell}<td valign="middle" style="${border};${text};${wrapping}">${escapeHtml(itemTitle(item))}</td><td width="48" align="right" valign="middle" style="${border};${text};white-space:nowrap">&times; ${item.quantity}</td></tr>`
}
