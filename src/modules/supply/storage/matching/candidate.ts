import { matchObstacles, type MatchObstacle } from "../../../../schemas/match"

/** Obstacles that matching finds: a person's block is stored as a match. */
export const storedObstacles = matchObstacles.filter(
  (obstacle): obstacle is Exclude<MatchObstacle, "blocked"> =>
    obstacle !== "blocked"
)

/** What an item and a variant have in common. */
export const candidateKeys = ["sku", "upc", "brand_mpn", "superseded"] as const
export type CandidateKey = (typeof candidateKeys)[number]
