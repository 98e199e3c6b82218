/**
 * The value that a dot path leads to, for example `shipped.quantity`;
 * undefined when there is none. Only own properties are followed.
 */
export function valueAt(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (found, name) =>
        isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined,
      value
    )
}

/** A list as it is, one thing as a list of one, nothing as an empty list. */
export function listAt(value: unknown, path: string): readonly unknown[] {
  const found = valueAt(value, path)
  return found == null ? [] : Array.isArray(found) ? found : [found]
}

/** A text or number as trimmed text; empty when it is neither. */
export function textAt(value: unknown, path: string): string {
  return toText(valueAt(value, path))
}

/** Each text or number of a list, or of one; empty ones left out. */
export function textsAt(value: unknown, path: string): string[] {
  return listAt(value, path).map(toText).filter(Boolean)
}

function toText(value: unknown): string {
  return typeof value === "string" || typeof value === "number"
    ? String(value).trim()
    : ""
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
