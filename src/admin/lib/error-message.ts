/** What an error says; the server writes its messages for the merchant. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
