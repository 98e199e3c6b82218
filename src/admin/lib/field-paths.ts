/** Dotted paths of all leaves: `{ feed: { port: 1 } }` gives `feed.port`. */
export function fieldPaths(values: object, prefix = ""): string[] {
  return Object.entries(values).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? fieldPaths(value, `${prefix}${name}.`)
      : [`${prefix}${name}`]
  )
}
