import type { TrafficState } from "../../../distributors/kit/traffic/distributor-traffic"
import type { DistributorConnectionState } from "../../../schemas/distributor"

/** How a distributor answers, as the API says it; undefined: never called. */
export function describeConnectionState(
  state: TrafficState | undefined
): DistributorConnectionState | null {
  return state === undefined
    ? null
    : {
        state: state.state,
        since: state.since?.toISOString() ?? null,
        retry_at: state.retryAt?.toISOString() ?? null,
        message: state.lastFailure,
      }
}
