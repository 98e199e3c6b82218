import { withoutSecrets } from "./without-secrets"

/**
 * What a line is about. A purchase order comes with its distributor, and so
 * does a feed run: one without the other doesn't compile.
 */
type LogSubject =
  | {
      /** Its PO number. */
      purchase_order: string
      distributor: string
      /** Medusa's id. */
      order?: string
      feed_run?: never
    }
  | {
      feed_run: string
      distributor: string
      purchase_order?: never
      order?: never
    }
  | {
      distributor?: string
      order?: string
      purchase_order?: never
      feed_run?: never
    }

export type LogFields = LogSubject & {
  bulk_run?: string
  count?: number
  event?: string
  /** Of what waits for a person. */
  kind?: string
  levels_published?: number
  /** Its key at the admin's bell. */
  notification?: string
  /** Only where its number could not be read. */
  purchase_order_id?: string
  scope?: string
  tracking_number?: string
  trigger?: string
  /** ISO 8601 UTC. */
  until?: string
  /** Words from outside, as of an error. */
  reason?: string
}

const longestValue = 500
const breaksLines = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu

/**
 * A line for the log: what happened, then `key=value` fields that a collector
 * can parse, quoted as JSON where they need it. Nothing in them starts a line
 * or a field of its own, and credentials and e-mail addresses are taken out.
 *
 * @param message our own words; whatever comes from outside is a field
 */
export function logLine(message: string, fields: LogFields = {}): string {
  const said = message.replace(breaksLines, " ").replaceAll("=", " ")
  const written = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${writtenValue(String(value))}`)
  return [`Drop ship: ${said}`, ...written].join(" ")
}

function writtenValue(text: string): string {
  // Cut roughly first: the text may be a megabyte.
  const rough = shortened(text, 4 * longestValue)
  const clean = shortened(withoutSecrets(rough), longestValue)
  return /^[\w.:+@/-]+$/.test(clean)
    ? clean
    : JSON.stringify(clean).replace(breaksLines, escaped)
}

/** Beginning and end: a database says at the end what went wrong. */
function shortened(text: string, length: number): string {
  const half = Math.floor((length - 1) / 2)
  return text.length <= length
    ? text
    : `${text.slice(0, half)}…${text.slice(-half)}`
}

function escaped(character: string): string {
  const code = character.charCodeAt(0).toString(16).padStart(4, "0")
  return `\\u${code}`
}
