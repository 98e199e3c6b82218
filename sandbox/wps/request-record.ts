/** One request as it came in. The token itself is not kept. */
export type WpsRequestRecord = {
  method: string
  /** Without the query. */
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
