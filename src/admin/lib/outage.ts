import type { Distributor } from "../../schemas/distributor"

/** That a distributor does not answer this server. */
export interface Outage {
  /** ISO 8601 UTC. */
  since: string
  /** Until then it is not called; null: the next call finds out. */
  retryAt: string | null
  /** What went wrong last. */
  message: string | null
}

/** Null while it answers, or was not called yet. */
export function outageOf({
  connection_state: state,
}: Pick<Distributor, "connection_state">): Outage | null {
  return state === null || state.state === "closed" || state.since === null
    ? null
    : { since: state.since, retryAt: state.retry_at, message: state.message }
}

/** The distributors of these purchase orders that don't answer just now. */
export function outagesAmong(
  distributors: readonly Distributor[],
  concerned: readonly { distributor_id: string }[]
): { distributor: Distributor; outage: Outage }[] {
  return distributors.flatMap((distributor) => {
    const outage = outageOf(distributor)
    const isConcerned = concerned.some(
      ({ distributor_id }) => distributor_id === distributor.id
    )
    return outage && isConcerned ? [{ distributor, outage }] : []
  })
}
