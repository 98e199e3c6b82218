/** One request as it came in. Headers and credentials are not kept. */
export type RequestRecord = {
  method: string
  /** Below the simulator's path prefix, without the query; at least `/`. */
  path: string
  /** With its question mark, or empty. */
  query: string
  /** Parsed JSON; the text itself where it is none; undefined without. */
  body: unknown
  at: Date
  authorized: boolean
  /** Null while no answer was sent. */
  status: number | null
}
