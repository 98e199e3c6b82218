/**
 * What a plan is judged by. Smaller is better; figures are compared from the
 * first on, so that a later one only decides between equals:
 *
 * 1. units left out
 * 2. units of which the cost is unknown: never the cheapest
 * 3. landed cost in cents: items, drop-ship fees, freight estimates
 * 4. parcels
 * 5. places in the merchant's order of distributors, added up over the units
 */
export type Score = [
  leftOut: number,
  unknownCost: number,
  cents: number,
  parcels: number,
  places: number,
]

export const emptyScore = (): Score => [0, 0, 0, 0, 0]

/**
 * Negative when the first is better.
 *
 * @param more what is to be added to the first before
 */
export function compareScores(one: Score, other: Score, more?: Score): number {
  for (let at = 0; at < one.length; at += 1) {
    const difference = (one[at] ?? 0) + (more?.[at] ?? 0) - (other[at] ?? 0)
    if (difference !== 0) {
      return difference
    }
  }
  return 0
}

export function addScores(one: Score, other: Score): Score {
  return [
    one[0] + other[0],
    one[1] + other[1],
    one[2] + other[2],
    one[3] + other[3],
    one[4] + other[4],
  ]
}
