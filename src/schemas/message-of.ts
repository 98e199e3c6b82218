/**
 * What an error says; anything may be thrown. Medusa's workflows throw what a
 * step threw as a plain object.
 */
export function messageOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "message" in error) {
    return String(error.message)
  }
  return String(error)
}
