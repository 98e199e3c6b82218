/**
 * How often a part has changed until a day. The changed ones of a day lie
 * spread over all; the next day it is others.
 */
export function revisionOf(
  { day, share }: { day: number; share: number },
  index: number
): number {
  let changes = 0
  for (let past = 2; past <= day; past += 1) {
    const place = index + (past - 2) * 3
    if (Math.floor((place + 1) * share) > Math.floor(place * share)) {
      changes += 1
    }
  }
  return changes
}
