import { isIP } from "node:net"
import type { SmtpOptions } from "./smtp-options"

/**
 * Who mails are from: the option, else the address that logs in to the mail
 * server, else `no-reply@` the server's domain. A merchant's own server takes
 * the guess; others want `DROPSHIP_MAIL_FROM`.
 */
export function senderOf(options: Pick<SmtpOptions, "url" | "from">): string {
  const { username, hostname } = new URL(options.url)
  const user = decodeURIComponent(username)
  if (options.from !== undefined) {
    return options.from
  }
  if (/^[^@\s]+@[^@\s]+$/.test(user)) {
    return user
  }
  const host = hostname.replace(/^\[|\]$/g, "")
  const domain = isIP(host) ? "localhost" : host.replace(/^(smtp|mail)\./i, "")
  return `no-reply@${domain}`
}
