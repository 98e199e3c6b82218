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
