import type { SimulatorAnswer } from "../simulator/simulator-answer"
import type { WpsBooks } from "./books"

/** What a route was asked. */
export type WpsRequest = {
  /** The decoded groups of the route's pattern. */
  parameters: string[]
  query: URLSearchParams
  body: unknown
  /** The simulator's own base URL, for the places it names. */
  url: string
}

/** @throws Refusal when the answer is no */
export type WpsHandler = (
  books: WpsBooks,
  request: WpsRequest
) => SimulatorAnswer
