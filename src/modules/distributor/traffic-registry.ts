import type { Logger } from "@medusajs/framework/types"
import type { DistributorAdapter } from "../../distributors/adapter"
import {
  DistributorTraffic,
  type TrafficState,
} from "../../distributors/kit/traffic/distributor-traffic"
import { logLine } from "../../log-line"

/**
 * One road to each distributor in this process, so that all who call it keep
 * to its limits together.
 */
export class TrafficRegistry {
  private readonly roads = new Map<string, DistributorTraffic>()

  /**
   * @param logger is told when a distributor stops answering, and when it
   *   answers again
   * @param callsPerSecond in place of the adapters' own limits
   */
  constructor(
    private readonly logger: Pick<Logger, "info" | "warn">,
    private readonly callsPerSecond?: number
  ) {}

  of({
    id,
    name,
    callLimits,
  }: Pick<
    DistributorAdapter,
    "id" | "name" | "callLimits"
  >): DistributorTraffic {
    const known = this.roads.get(id)
    if (known) {
      return known
    }
    const { perSecond, concurrent } = callLimits
    const limits = { perSecond: this.callsPerSecond ?? perSecond, concurrent }
    const road = new DistributorTraffic({
      name,
      limits,
      onTurn: (state) => this.tell(id, state),
    })
    this.roads.set(id, road)
    return road
  }

  private tell(distributor: string, { state, lastFailure }: TrafficState) {
    if (state === "closed") {
      this.logger.info(logLine("a distributor answers again", { distributor }))
    } else {
      const reason = lastFailure ?? ""
      this.logger.warn(
        logLine("a distributor does not answer and is left alone for a while", {
          distributor,
          reason,
        })
      )
    }
  }

  /**
   * As if it was never called: for a merchant who has changed how it is
   * reached, an earlier outage says nothing.
   */
  forget(id: string): void {
    this.roads.delete(id)
  }

  /** By distributor id; one that was never called is left out. */
  states(): Partial<Record<string, TrafficState>> {
    return Object.fromEntries(
      [...this.roads]
        .map(([id, road]) => [id, road.state()] as const)
        .filter(([, { calls }]) => calls > 0)
    )
  }
}
