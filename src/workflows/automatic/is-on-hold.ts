/** The order's metadata by which a person keeps it from being placed unseen. */
export const holdKey = "dropship_hold"

export const holdReason = "It is on hold"

export function isOnHold(
  metadata: Readonly<Record<string, unknown>> | null | undefined
): boolean {
  const value = metadata?.[holdKey]
  // Whoever writes metadata by hand writes text.
  return value === true || value === "true"
}
