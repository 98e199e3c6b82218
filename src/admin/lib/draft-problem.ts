import type { ShipToFieldName } from "./ship-to-fields"

/** Where a problem is shown. */
export type DraftField =
  | "lines"
  | `ship_to.${ShipToFieldName}`
  | `po_number.${string}`
  | `ship_method.${string}`
  | `quantity.${string}`
  | `reason.${string}`

/** Something that must be put right before anything can be placed. */
export interface DraftProblem {
  field: DraftField
  /** Key below `dropship.problems`. */
  code:
    | "nothingIncluded"
    | "quantity"
    | "aboveOpen"
    | "sourceTwice"
    | "reasonMissing"
    | "reasonTooLong"
    | "methodForbidden"
    | "nothingOpen"
    | "sourceGone"
    | "poNumberFormat"
    | "poNumberLength"
    | "poNumberTwice"
    | "required"
    | "tooLong"
    | "country"
    /** The server's own words, in `values.message`. */
    | "server"
  /** Filled into the text. */
  values: Record<string, string | number>
}
