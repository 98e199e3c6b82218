import type { Shop } from "./host-messages"

/** Asks Medusa for a path, and reads the answer to its end. */
export function getFrom(
  shop: Shop,
  signal: AbortSignal
): (path: string) => Promise<string> {
  return async (path) => {
    const { headers } = shop
    const response = await fetch(`${shop.url}${path}`, { headers, signal })
    const text = await response.text()
    if (!response.ok) {
      throw new Error(`GET ${path} answered ${response.status}: ${text}`)
    }
    return text
  }
}

/** Sends JSON to one of Medusa's paths, and reads the answer to its end. */
export function postTo(
  shop: Shop,
  signal: AbortSignal
): (path: string, body: object) => Promise<string> {
  return async (path, body) => {
    const response = await fetch(`${shop.url}${path}`, {
      method: "POST",
      headers: { ...shop.headers, "content-type": "application/json" },
      body: JSON.stringify(body),
      signal,
    })
    const text = await response.text()
    if (!response.ok) {
      throw new Error(`POST ${path} answered ${response.status}: ${text}`)
    }
    return text
  }
}
