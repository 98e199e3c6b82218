import { isDeepStrictEqual } from "node:util"
import type { Facts } from "./read-facts"

interface Answer {
  status: number
  data: { message?: unknown }
}

/**
 * What is wrong with how a request was answered: a refusal is a clear 4xx and
 * changes nothing.
 */
export function answerErrors(
  what: string,
  { status, data }: Answer,
  { before, after }: { before: Facts; after: Facts }
): string[] {
  if (status < 400) {
    return []
  }
  const isClear =
    status < 500 && typeof data.message === "string" && data.message.length > 20
  const isUntouched = isDeepStrictEqual(sorted(before), sorted(after))
  return [
    ...(isClear ? [] : [`${what} answered ${status}: ${JSON.stringify(data)}`]),
    ...(isUntouched ? [] : [`${what} was refused, and changed something`]),
  ]
}

/** Rows come in any order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value
      .map(sorted)
      .sort((one, other) =>
        JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
      )
  }
  return value !== null && typeof value === "object" && !(value instanceof Date)
    ? Object.fromEntries(
        Object.entries(value).map(([key, each]) => [key, sorted(each)])
      )
    : value
}
