import type { SourceCandidate } from "../list-sources"
import { keepsTogether, type Allocation, type PlanTerms } from "./allocation"

/** The ways to buy one line. */
export interface LineOptions {
  /** Each buys the whole quantity. */
  options: readonly (readonly Allocation[])[]
  /** False: there are so many ways to split it that only one is offered. */
  isComplete: boolean
}

/** More combinations of sources than this are not looked at. */
const mostCombinations = 5_000

/**
 * The ways to buy a line: at one source where one has enough, else at as few
 * as possible, the cheapest of them filled first. A preferred source, then
 * the distributor that the brand prefers, is taken alone where it suffices.
 *
 * @param quantity units to buy, at least 1
 * @param isContested other lines of the order want the same stock, so that
 *   two sources may be needed where one seems to suffice
 */
export function lineOptions(
  sources: readonly SourceCandidate[],
  quantity: number,
  terms: PlanTerms,
  preferred: { brand_distributor_id: string | null },
  isContested = false
): LineOptions {
  const usable = sources.filter(({ usable_quantity }) => usable_quantity > 0)
  const groups = [
    usable.filter(({ is_preferred }) => is_preferred),
    usable.filter(
      ({ distributor_id }) => distributor_id === preferred.brand_distributor_id
    ),
    usable,
  ]
  for (const group of groups) {
    const found = optionsOf(group, quantity, terms, isContested)
    if (found.options.length > 0) {
      return found
    }
  }
  return { options: [], isComplete: true }
}

function optionsOf(
  sources: readonly SourceCandidate[],
  quantity: number,
  terms: PlanTerms,
  isContested: boolean
): LineOptions {
  const whole = sources
    .filter(({ usable_quantity }) => usable_quantity >= quantity)
    .map((source) => [{ source, quantity }])
  const mustSplit = whole.length === 0 || isContested
  if (!terms.split_lines || !mustSplit) {
    return { options: whole, isComplete: true }
  }
  const split = splitOptions(sources, quantity, terms)
  return { ...split, options: [...whole, ...split.options] }
}

/** Over as few sources as possible, but at least two. */
function splitOptions(
  sources: readonly SourceCandidate[],
  quantity: number,
  terms: PlanTerms
): LineOptions {
  for (let count = 2; count <= sources.length; count += 1) {
    if (mostUnits(sources, count) < quantity) {
      continue
    }
    if (combinationCount(sources.length, count) > mostCombinations) {
      const biggest = [...sources]
        .sort((one, other) => other.usable_quantity - one.usable_quantity)
        .slice(0, count)
      return {
        options: [fill(biggest, quantity)].filter((option) =>
          keepsTogether(option, terms)
        ),
        isComplete: false,
      }
    }
    const options = combinations(sources, count)
      .filter((group) => mostUnits(group, count) >= quantity)
      .map((group) => fill(group, quantity))
      .filter((option) => option.length === count)
      .filter((option) => keepsTogether(option, terms))
    if (options.length > 0) {
      return { options, isComplete: true }
    }
  }
  return { options: [], isComplete: true }
}

/** Units that the `count` best stocked sources have together. */
function mostUnits(sources: readonly SourceCandidate[], count: number): number {
  return sources
    .map(({ usable_quantity }) => usable_quantity)
    .sort((one, other) => other - one)
    .slice(0, count)
    .reduce((sum, units) => sum + units, 0)
}

/** Takes the cheapest first; what is not needed is left out. */
function fill(
  sources: readonly SourceCandidate[],
  quantity: number
): Allocation[] {
  let left = quantity
  return [...sources]
    .sort((one, other) => unitPrice(one) - unitPrice(other))
    .flatMap((source) => {
      const taken = Math.min(left, source.usable_quantity)
      left -= taken
      return taken > 0 ? [{ source, quantity: taken }] : []
    })
}

/** What one more unit costs; an unknown cost is the last that is taken. */
function unitPrice(source: SourceCandidate): number {
  const fee = source.dropship_fee_basis === "unit" ? source.dropship_fee : 0
  return (source.unit_cost ?? Number.MAX_VALUE) + fee
}

function combinationCount(size: number, count: number): number {
  let ways = 1
  for (let at = 1; at <= count; at += 1) {
    ways = (ways * (size - count + at)) / at
  }
  return ways
}

function combinations<Each>(all: readonly Each[], count: number): Each[][] {
  if (count === 0) {
    return [[]]
  }
  return all.flatMap((first, at) =>
    combinations(all.slice(at + 1), count - 1).map((rest) => [first, ...rest])
  )
}
