import type { DistributorGateway } from "../../src/distributors/adapter"
import { openRoad } from "../../src/distributors/traffic"
import type { CountedDistributor } from "./counted-distributor"

/**
 * Runs something with the plugin's connection to a distributor.
 *
 * @returns how many API calls it made
 */
export async function callsOf(
  distributor: CountedDistributor,
  work: (gateway: DistributorGateway) => Promise<void>
): Promise<number> {
  const { adapter, credentials } = distributor
  try {
    const baseUrl = await distributor.start()
    await work(
      adapter.connect({
        credentials,
        settings: {},
        baseUrl,
        traffic: openRoad,
        // A warning means another way than the one that is counted here.
        logger: {
          warn: (message) => {
            throw new Error(`${adapter.name}: ${message}`)
          },
        },
      })
    )
    return distributor.calls()
  } finally {
    await distributor.stop()
  }
}
