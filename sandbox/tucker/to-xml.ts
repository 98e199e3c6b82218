import { escapeHtml } from "../local-http/escape-html"

/** An answer as XML, which is what comes when `output` is left out. */
export function toXml(body: Readonly<Record<string, unknown>>): string {
  return `<?xml version="1.0" encoding="ISO-8859-1"?>${elements(body)}`
}

function elements(body: object): string {
  return Object.entries(body)
    .flatMap(([name, value]: [string, unknown]) =>
      [value].flat().map((one) => `<${name}>${content(one)}</${name}>`)
    )
    .join("")
}

function content(value: unknown): string {
  if (typeof value === "object" && value !== null) {
    return elements(value)
  }
  return typeof value === "string" || typeof value === "number"
    ? escapeHtml(String(value))
    : ""
}
