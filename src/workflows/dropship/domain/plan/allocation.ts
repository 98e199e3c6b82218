import type { SourceCandidate } from "../list-sources"

/** Some units of a line, bought at one source. */
export interface Allocation {
  source: SourceCandidate
  /** Units, at least 1. */
  quantity: number
}

/** What a plan must know of a distributor. */
export interface PlanTermsDistributor {
  id: string
  /** May its goods for one order come from several of its warehouses? */
  allow_split: boolean
  /** What a parcel of it costs to ship, in the order's currency unit. */
  freight_estimate: number
}

/** What holds for every plan of a shop. */
export interface PlanTerms {
  distributors: readonly PlanTermsDistributor[]
  /** Distributor ids, best first; others follow. */
  distributor_order: readonly string[]
  /** May a line that nobody has whole be bought at several places? */
  split_lines: boolean
}

/** Do all parts of a distributor that may not split come from one warehouse? */
export function keepsTogether(
  allocations: readonly Allocation[],
  { distributors }: Pick<PlanTerms, "distributors">
): boolean {
  return distributors
    .filter(({ allow_split }) => !allow_split)
    .every(({ id }) => {
      const own = allocations.filter(
        ({ source }) => source.distributor_id === id
      )
      return new Set(own.map(({ source }) => source.warehouse)).size <= 1
    })
}
