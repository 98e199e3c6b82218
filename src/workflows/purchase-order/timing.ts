/** Seconds after an unclear answer until the first look-up. */
export const firstLookUpDelay = 5

/**
 * Seconds after an unclear answer before absence proves anything: a
 * distributor may still be working on a request whose answer we lost.
 */
export const absenceSettlesAfter = 30

/** Seconds between two signs of life of whoever sends a purchase order. */
export const signOfLifeEvery = 10

/** Seconds without a sign of life after which a sender counts as gone. */
export const submissionAbandonedAfter = 60

/** Seconds until the next look-up; the pauses grow to an hour. */
export function lookUpDelay(lookUps: number): number {
  return Math.min(3600, firstLookUpDelay * 2 ** Math.min(lookUps, 20))
}

export function afterSeconds(from: Date, seconds: number): Date {
  return new Date(from.getTime() + seconds * 1000)
}
