/**
 * What becomes of lists when XML is turned into JSON without a schema: one
 * element stands alone, and none is an empty text.
 */
export function collapseSingles(value: unknown): unknown {
  if (Array.isArray(value)) {
    const elements = value.map(collapseSingles)
    return elements.length > 1 ? elements : (elements[0] ?? "")
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, collapseSingles(inner)])
    )
  }
  return value
}
