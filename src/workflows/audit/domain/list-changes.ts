import type { AuditChange, AuditValue } from "../../../schemas/audit"

/** Longer texts are cut: the history tells that, and roughly what. */
const longestText = 300

/**
 * Which fields differ, by their paths and in their order. Nested objects are
 * compared field by field, lists as a whole.
 */
export function listChanges(before: object, after: object): AuditChange[] {
  const was = new Map(leavesOf(before))
  const is = new Map(leavesOf(after))
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter(
      (field) =>
        JSON.stringify(was.get(field) ?? null) !==
        JSON.stringify(is.get(field) ?? null)
    )
    .map((field) => ({
      field,
      before: shown(was.get(field)),
      after: shown(is.get(field)),
    }))
}

function leavesOf(value: object, path = ""): [string, unknown][] {
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    const field = path === "" ? name : `${path}.${name}`
    return typeof part === "object" && part !== null && !Array.isArray(part)
      ? leavesOf(part, field)
      : [[field, part] as [string, unknown]]
  })
}

function shown(value: unknown): AuditValue {
  switch (typeof value) {
    case "number":
    case "boolean":
      return value
    case "string":
      return cut(value)
    case "object":
      return Array.isArray(value) ? listOf(value) : null
    default:
      return null
  }
}

/** A long list is cut where it would be longer than a text. */
function listOf(values: readonly unknown[]): string[] {
  const texts = values.map((value) =>
    cut(typeof value === "string" ? value : JSON.stringify(value))
  )
  const kept = texts.filter(
    (_, index) => texts.slice(0, index + 1).join().length <= longestText
  )
  return kept.length < texts.length ? [...kept, "…"] : kept
}

function cut(text: string): string {
  const characters = Array.from(text)
  return characters.length > longestText
    ? `${characters.slice(0, longestText - 1).join("")}…`
    : text
}
