const hour = 3_600_000

/**
 * An unchanged item is not written for each stock file that names it, but soon
 * enough that it doesn't count as stale: once it is half as old as that.
 *
 * @param seenAt when the files' stock was counted
 * @param staleHours of the settings; null: nothing ever is stale
 */
export function confirmBefore(
  seenAt: Date,
  staleHours: number | null
): Date | null {
  return staleHours === null
    ? null
    : new Date(seenAt.getTime() - (staleHours / 2) * hour)
}

/**
 * Whether files that are known are read all the same, for what they confirm.
 * More often than items are confirmed, so that none is missed for long.
 *
 * @param knownAt when the stock was counted that is known
 */
export function isConfirmationDue(
  seenAt: Date,
  knownAt: Date,
  staleHours: number | null
): boolean {
  return (
    staleHours !== null &&
    seenAt.getTime() - knownAt.getTime() >= (staleHours / 4) * hour
  )
}
