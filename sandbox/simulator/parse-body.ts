import type { IncomingMessage } from "node:http"

/** A request's body: JSON or a form's fields, else the text itself. */
export function parseBody(
  request: IncomingMessage,
  text: string
): { body: unknown; isForm: boolean } {
  const type = request.headers["content-type"] ?? ""
  if (type.startsWith("application/x-www-form-urlencoded")) {
    return {
      body: Object.fromEntries(new URLSearchParams(text)),
      isForm: true,
    }
  }
  try {
    const body: unknown = text === "" ? undefined : JSON.parse(text)
    return { body, isForm: false }
  } catch {
    return { body: text, isForm: false }
  }
}
