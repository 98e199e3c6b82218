import type { ShipMethod } from "../adapter"
import type { PartsUnlimitedSettings } from "./settings"

export const shipMethods: readonly ShipMethod[] = [
  { id: "ground", label: "Ground" },
  { id: "2_day", label: "2 Day" },
  { id: "1_day", label: "Overnight" },
]

/**
 * `shipping_method` of an order: `ground` was seen in integrations, the
 * others are assumed and therefore settings.
 */
export function shippingMethodOf(
  shipMethod: string,
  settings: PartsUnlimitedSettings
): string {
  switch (shipMethod) {
    case "ground":
      return "ground"
    case "2_day":
      return settings.shipping_method_2_day
    case "1_day":
      return settings.shipping_method_1_day
    default:
      throw new Error(`Parts Unlimited has no ship method "${shipMethod}".`)
  }
}
