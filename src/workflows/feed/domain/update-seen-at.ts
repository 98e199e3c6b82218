/**
 * When the updates of stock among a feed's files were made: the time of the
 * oldest one; null: there is none.
 *
 * @param unknown stands for a time that the server doesn't tell
 */
export function updateSeenAt(
  files: readonly { isUpdate: boolean; modified_at: Date | null }[],
  unknown: Date
): Date | null {
  const times = files
    .filter(({ isUpdate }) => isUpdate)
    .map(({ modified_at }) => (modified_at ?? unknown).getTime())
  return times.length === 0 ? null : new Date(Math.min(...times))
}
