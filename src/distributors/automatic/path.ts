/**
 * What a path with placeholders such as `{poNumber}` must look like: it
 * starts with a slash, has all that are needed, and none that is not known.
 */
export function pathPattern(
  needed: readonly string[],
  allowed: readonly string[] = []
): RegExp {
  const all = needed.map((name) => `(?=.*\\{${name}\\})`).join("")
  const names = [...needed, ...allowed]
  const placeholder = names.length > 0 ? `|\\{(?:${names.join("|")})\\}` : ""
  return new RegExp(`^${all}/(?:[^\\s{}]${placeholder})*$`)
}

/** Puts values, escaped, in the place of a path's placeholders. */
export function fillPath(
  path: string,
  values: Readonly<Record<string, string>>
): string {
  return path.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    encodeURIComponent(values[name] ?? placeholder)
  )
}
