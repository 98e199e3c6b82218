import { escapeHtml } from "./escape-html"
import { oneLine } from "./one-line"

/** What has begun to wait for the merchant; at least one. */
export interface AttentionMailData {
  items: { title: string; message: string; action: string }[]
}

const font = "font-family:-apple-system,'Segoe UI',Roboto,Arial,sans-serif"
const body = `${font};font-size:16px;line-height:24px;color:#18181b`
const small = `${font};font-size:14px;line-height:20px;color:#52525b`

const closing =
  "All that waits is on the Attention page of your shop's admin. You get this once for each matter; the address is set under Settings, Order Automation."

/** The merchant's mail about what waits, with its plain-text twin. */
export function attentionMail({ items }: AttentionMailData): {
  subject: string
  html: string
  text: string
} {
  const [first] = items
  const subject =
    items.length === 1 && first
      ? oneLine(first.title)
      : `${items.length} matters wait for you`
  return {
    subject,
    html: htmlOf(subject, items),
    text: [
      ...items.map(
        ({ title, message, action }) => `${title}\n\n${message}\n${action}`
      ),
      closing,
    ].join("\n\n--\n\n"),
  }
}

function htmlOf(subject: string, items: AttentionMailData["items"]): string {
  const entries = items.map(
    ({ title, message, action }) =>
      `<p style="${body};font-weight:600;margin:20px 0 0">${escapeHtml(title)}</p>
<p style="${body};margin:4px 0 0">${escapeHtml(message)}</p>
<p style="${body};margin:4px 0 0">${escapeHtml(action)}</p>`
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin:0;padding:16px;word-break:break-word;overflow-wrap:anywhere">
<div style="max-width:600px">
${entries.join("\n")}
<p style="${small};margin:24px 0 0">${escapeHtml(closing)}</p>
</div>
</body>
</html>
`
}
