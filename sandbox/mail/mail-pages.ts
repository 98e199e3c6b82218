import type { HttpHandler } from "../local-http/local-http-server"
import { escapeHtml } from "../local-http/escape-html"
import { page } from "../local-http/page"
import type { SandboxMessage } from "./message"

/** The pages on which mails can be read. */
export function mailPages(
  messages: () => readonly SandboxMessage[]
): HttpHandler {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    const id = /^\/messages\/([\w-]+)$/.exec(pathname)?.[1]
    const message = messages().find((candidate) => candidate.id === id)
    if (pathname === "/messages.json") {
      response.writeHead(200, { "Content-Type": "application/json" })
      response.end(JSON.stringify({ messages: messages() }))
      return
    }
    const html =
      pathname === "/" ? listPage(messages()) : message && messagePage(message)
    response.writeHead(html ? 200 : 404, {
      "Content-Type": "text/html; charset=utf-8",
    })
    response.end(html ?? page("Not found", '<p><a href="/">All mails</a>'))
  }
}

function listPage(messages: readonly SandboxMessage[]): string {
  if (messages.length === 0) {
    return page("Mails", '<p class="muted">No mail yet.</p>')
  }
  const rows = [...messages].reverse().map(
    ({ id, subject, to, receivedAt }) => `<tr>
<td><a href="/messages/${id}">${escapeHtml(subject || "(no subject)")}</a>
<td>${escapeHtml(to.join(", "))}<td class="muted">${receivedAt.toISOString()}</tr>`
  )
  return page(
    "Mails",
    `<table><tr><th>Subject<th>To<th>Received</tr>${rows.join("")}</table>`
  )
}

function messagePage(message: SandboxMessage): string {
  // The sandbox attribute keeps scripts and forms of the mail from running;
  // its links open outside the frame, where carriers allow to be shown.
  const framed = `<base target="_blank">${message.html ?? ""}`
  const content = message.html
    ? `<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escapeHtml(framed)}"></iframe>`
    : '<p class="muted">This mail has no HTML part.</p>'
  return page(
    message.subject || "(no subject)",
    `<p class="muted">From ${escapeHtml(message.from)} to
${escapeHtml(message.to.join(", "))}, ${message.receivedAt.toISOString()}
· <a href="/">All mails</a></p>${content}
<section><h2>Text</h2><pre>${escapeHtml(message.text)}</pre></section>`
  )
}
