/** Answers are not nested deeper; what lies below is left out. */
const greatestDepth = 20

/**
 * The same value with all keys in lower case. Automatic writes one field as
 * `ponumber` here and `poNumber` there (documented), so that its answers are
 * read without regard to case. Of two spellings of one key in one object the
 * first that says something counts.
 */
export function lowerKeys(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null) {
    return value
  }
  if (depth >= greatestDepth) {
    return undefined
  }
  if (Array.isArray(value)) {
    return value.map((each: unknown) => lowerKeys(each, depth + 1))
  }
  const lowered = new Map<string, unknown>()
  for (const [key, inner] of Object.entries(value)) {
    const name = key.toLowerCase()
    if (isSilent(lowered.get(name))) {
      lowered.set(name, lowerKeys(inner, depth + 1))
    }
  }
  return Object.fromEntries(lowered)
}

function isSilent(value: unknown): boolean {
  return value === undefined || value === null || value === ""
}
