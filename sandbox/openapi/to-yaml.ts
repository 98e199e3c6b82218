const plainKey = /^[A-Za-z_$][\w$-]*$/

/** Writes what JSON can hold as YAML, in blocks; strings stay quoted. */
export function toYaml(value: unknown, indent = ""): string {
  if (Array.isArray(value) && value.length > 0) {
    return value
      .map((entry) => `\n${indent}-${nested(entry, `${indent}  `)}`)
      .join("")
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const entries = Object.entries(value).filter(
      ([, entry]) => entry !== undefined
    )
    if (entries.length > 0) {
      return entries
        .map(([key, entry]) => {
          const name = plainKey.test(key) ? key : JSON.stringify(key)
          return `\n${indent}${name}:${nested(entry, `${indent}  `)}`
        })
        .join("")
    }
  }
  return JSON.stringify(value)
}

function nested(value: unknown, indent: string): string {
  const text = toYaml(value, indent)
  return text.startsWith("\n") ? text : ` ${text}`
}
