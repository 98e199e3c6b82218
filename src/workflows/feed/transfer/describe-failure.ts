import { FTPError } from "basic-ftp"
import { z } from "@medusajs/framework/zod"
import { messageOf } from "../../../schemas/message-of"
import { FeedTransferError } from "./feed-transfer-error"

const codeSchema = z.object({ code: z.string() })

/** FTP's answers that trying again doesn't change (RFC 959, RFC 4217). */
const lasting = new Set([
  500, 501, 502, 503, 504, 530, 532, 533, 534, 536, 550, 553,
])

/** Words for what the operating system says; true: may pass by itself. */
const reasons: Record<string, readonly [string, boolean]> = {
  ECONNREFUSED: ["connection refused", true],
  ECONNRESET: ["the connection was lost", true],
  EPIPE: ["the connection was lost", true],
  ETIMEDOUT: ["no answer in time", true],
  ECONNABORTED: ["no answer in time", true],
  EHOSTUNREACH: ["the host can't be reached", true],
  ENETUNREACH: ["the network can't be reached", true],
  EAI_AGAIN: ["the host's name could not be looked up", true],
  ENOTFOUND: ["no such host: check its name", false],
  ERR_PRIVATE_HOST: [
    "it lies in a private network, and this shop calls public hosts only. Check the host's name; whoever runs the shop has forbidden others by DROPSHIP_ALLOW_PRIVATE_HOSTS=false",
    false,
  ],
  CERT_HAS_EXPIRED: ["its certificate has expired", false],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    "its certificate is for another host name",
    false,
  ],
  EPROTO: ["it doesn't speak TLS", false],
  ERR_SSL_WRONG_VERSION_NUMBER: ["it doesn't speak TLS", false],
}

const untrusted = [
  "its certificate is not signed by a known authority. If that is as it should be, allow self-signed certificates in the feed's settings",
  false,
] as const
for (const code of [
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
]) {
  reasons[code] = untrusted
}

/**
 * What went wrong at a feed server, in a merchant's words.
 *
 * @param doing for example `could not connect to ftp.example:21`
 */
export function describeFailure(
  doing: string,
  error: unknown
): FeedTransferError {
  if (error instanceof FeedTransferError) {
    return error
  }
  const [reason, isRetryable] = reasonOf(error)
  return new FeedTransferError(
    `${doing}: ${reason}; nothing was changed.`,
    isRetryable
  )
}

function reasonOf(error: unknown): readonly [string, boolean] {
  const code = codeSchema.safeParse(error)
  const known = code.success ? reasons[code.data.code] : undefined
  if (known) {
    return known
  }
  if (error instanceof FTPError) {
    return [`the server answered ${error.message}`, !lasting.has(error.code)]
  }
  const message = messageOf(error)
  return [/timeout/i.test(message) ? "no answer in time" : message, true]
}
