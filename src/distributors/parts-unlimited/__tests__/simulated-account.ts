import type { PartsUnlimitedSimulator } from "../../../../sandbox/parts-unlimited/parts-unlimited-simulator"
import type { Connection, DistributorGateway } from "../../adapter"
import { openRoad } from "../../traffic"
import { partsUnlimited } from "../index"

/** The credentials that the simulator knows. */
export function credentialsOf({
  switches,
}: PartsUnlimitedSimulator): Record<string, string> {
  return {
    dealer_number: switches.dealerNumber,
    api_key: switches.apiKey,
    portal_username: switches.portalUsername,
    portal_password: switches.portalPassword,
  }
}

/** A gateway to the simulator that makes no pauses. */
export function connectTo(
  simulator: PartsUnlimitedSimulator,
  changes: Partial<Connection> = {}
): DistributorGateway {
  return partsUnlimited.connect({
    credentials: credentialsOf(simulator),
    settings: {},
    baseUrl: `${simulator.url}/`,
    logger: { warn: () => undefined },
    traffic: openRoad,
    timeout: 10_000,
    sleep: async () => undefined,
    ...changes,
  })
}
