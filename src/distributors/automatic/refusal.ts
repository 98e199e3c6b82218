import { excerpt } from "../kit/excerpt"
import { lowerKeys } from "./lower-keys"
import {
  refusalSchema,
  type AutomaticLineRequest,
  type AutomaticProblem,
} from "./wire"

/** What an answer says when it says no. */
export interface Refusal {
  /** At most 500 characters for a merchant; null when it says nothing. */
  readonly words: string | null
  /** It has an order under this PO number already. */
  readonly isDuplicate: boolean
  /** It looked for an order and has none. */
  readonly isAbsent: boolean
  /** It says itself that it did not succeed. */
  readonly isDenied: boolean
  /** It names an order, so that a no may not be the whole of it. */
  readonly namesOrder: boolean
}

const carb =
  "California's Air Resources Board (CARB) forbids that: take the item out of the order, or choose another source."

/**
 * Reads `{ success, errors: [{ code, message, lineNumber }] }` (assumed), and
 * what gateways write in its place.
 *
 * @param lines of the request that is refused, for the items' numbers
 */
export function readRefusal(
  body: unknown,
  lines: readonly AutomaticLineRequest[] = []
): Refusal {
  const lowered = lowerKeys(body)
  const parsed = refusalSchema.safeParse(lowered)
  const { success, errors = [], message = "", error = "" } = parsed.data ?? {}
  const general = { code: "", message: message || error, linenumber: null }
  const problems = [general, ...errors]
  const isNamed = namesOrder(lowered)
  const words = problems
    .map((problem) => describe(problem, lines))
    .filter(Boolean)
    .join(" ")
  return {
    words: words === "" ? null : excerpt(words, 500),
    isDuplicate: success !== true && problems.some(isDuplicate),
    // Any gateway says "not found" of a path: only errors in the API's own
    // shape, and only of an order, prove anything.
    isAbsent: success !== true && errors.some(isAbsent) && !isNamed,
    isDenied: success === false,
    namesOrder: isNamed,
  }
}

function describe(
  { code, message, linenumber }: AutomaticProblem,
  lines: readonly AutomaticLineRequest[]
): string {
  const said = message && code ? `${message} (${code})` : message || code
  if (said === "") {
    return ""
  }
  const item = lines.find(({ lineNumber }) => lineNumber === linenumber)
  const isNamed = item === undefined || said.includes(item.itemNumber)
  const text = isNamed ? said : `${item.itemNumber}: ${said}`
  const sentence = /[.!?]$/.test(text) ? text : `${text}.`
  return /CARB/.test(said) ? `${sentence} ${carb}` : sentence
}

function isDuplicate({ code, message }: AutomaticProblem): boolean {
  const text = `${code} ${message}`.replaceAll("_", " ")
  return (
    /\bduplicate\b|\balready (exists|used|in use|placed|been)\b/i.test(text) &&
    /\b(po|purchase orders?|orders?)\b/i.test(text)
  )
}

function isAbsent({ code, message }: AutomaticProblem): boolean {
  const text = `${code} ${message}`.replaceAll("_", " ")
  return (
    /not ?found|\bno (such |po|purchase|order)|does ?n.t exist|does not exist|unknown/i.test(
      text
    ) &&
    /\b(po|orders?)\b/i.test(text) &&
    !/\b(route|endpoint|path|url|page|method|account|customer)\b/i.test(text)
  )
}

/** @param lowered not deeper than `lowerKeys` leaves it */
function namesOrder(lowered: unknown): boolean {
  if (typeof lowered !== "object" || lowered === null) {
    return false
  }
  return Object.entries(lowered).some(
    ([key, value]: [string, unknown]) =>
      (key === "ordernumber" && Boolean(value)) || namesOrder(value)
  )
}
