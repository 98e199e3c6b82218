import type { ShipMethod } from "../adapter"
import type { TuckerSettings } from "./settings"

interface TuckerShipMethod extends ShipMethod {
  /** The setting that holds the `carrier` of an order. */
  readonly setting: "carrier_ground" | "carrier_2_day" | "carrier_1_day"
}

/**
 * `UG` for ground was seen in an integration; the codes of the others are
 * assumed, and the merchant can set all of them.
 */
export const shipMethods: readonly TuckerShipMethod[] = [
  { id: "ground", label: "Ground", setting: "carrier_ground" },
  { id: "2_day", label: "2 day", setting: "carrier_2_day" },
  { id: "1_day", label: "Next day", setting: "carrier_1_day" },
]

/** The `carrier` of an order; null for a method that is not offered. */
export function carrierCode(
  shipMethod: string,
  settings: TuckerSettings
): string | null {
  const method = shipMethods.find(({ id }) => id === shipMethod)
  return method ? settings[method.setting].toUpperCase() : null
}
