import type { RequestRecord } from "./request-record"

/** One API call, as a simulator's routes see it. */
export type SimulatorCall = Pick<
  RequestRecord,
  "method" | "path" | "body" | "authorized"
> & {
  /** Everything that was asked, credentials included. */
  query: URLSearchParams
}

/** What a simulator says to a call. */
export type SimulatorAnswer = {
  status: number
  /** A text and bytes go as they are, anything else as JSON. */
  body?: unknown
  headers?: Readonly<Record<string, string>>
  /** Path of a file that is sent as it is, in place of a body. */
  file?: string
}
