import {
  sourceObstacles,
  type DropshipLine,
  type Source,
} from "../../schemas/dropship"

/**
 * What it takes to buy at a source.
 *
 * - `free`: nothing speaks against it
 * - `accept`: a warning is to be ticked before the order is placed
 * - `reason`: a person writes why
 * - `never`: nothing helps
 */
export type SourceChoice = "free" | "accept" | "reason" | "never"

export function sourceChoice({
  obstacle,
}: Pick<Source, "obstacle">): SourceChoice {
  return obstacle === null
    ? "free"
    : (sourceObstacles[obstacle].override ?? "never")
}

/** Units may be bought here without a word, be it fewer than are open. */
export function isUsable({
  usable_quantity,
}: Pick<Source, "usable_quantity">): boolean {
  return usable_quantity > 0
}

type Ranked = Pick<Source, "rank">

/** Best first; sources without a rank follow as the server lists them. */
export function byRank(one: Ranked, other: Ranked): number {
  const last = Number.MAX_SAFE_INTEGER
  return (one.rank ?? last) - (other.rank ?? last)
}

/** It is ready, or it is blocked by something that a person may overrule. */
export function isOrderable(line: DropshipLine): boolean {
  return (
    line.open_quantity > 0 &&
    (line.state === "ready" ||
      (line.state === "blocked" &&
        line.sources.some((source) => sourceChoice(source) !== "never")))
  )
}
