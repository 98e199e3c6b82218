/** A person may keep an order from automatic mode by its metadata. */
export const holdKey = "dropship_hold"

export function isOnHold(
  metadata: Readonly<Record<string, unknown>> | null | undefined
): boolean {
  const value = metadata?.[holdKey]
  // Whoever writes metadata by hand writes text.
  return value === true || value === "true"
}
