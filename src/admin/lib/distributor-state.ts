import type { Distributor } from "../../schemas/distributor"
import type { FeedRun } from "../../schemas/feed-run"
import { outageOf } from "./outage"

export const distributorStates = {
  not_set_up: "grey",
  ready: "blue",
  enabled: "green",
  unreadable: "red",
  not_answering: "orange",
  failing: "red",
} as const
export type DistributorState = keyof typeof distributorStates

/**
 * The state of an account in one word.
 *
 * @param lastRun the newest feed run, when there is one
 */
export function distributorState(
  distributor: Pick<
    Distributor,
    "is_enabled" | "missing" | "last_error" | "connection_state" | "secrets_key"
  >,
  lastRun?: Pick<FeedRun, "status">
): DistributorState {
  if (distributor.secrets_key === "lost") {
    return "unreadable"
  }
  if (distributor.is_enabled && outageOf(distributor) !== null) {
    return "not_answering"
  }
  if (distributor.is_enabled) {
    const isFailing =
      distributor.last_error !== null || lastRun?.status === "failed"
    return isFailing ? "failing" : "enabled"
  }
  return distributor.missing.length === 0 ? "ready" : "not_set_up"
}
