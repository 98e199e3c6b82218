import type { ShipMethod } from "../adapter"
import type { AutomaticSettings } from "./settings"

/** No list of Automatic's ship-via codes is public: they are settings. */
export const shipMethods: readonly ShipMethod[] = [
  { id: "ground", label: "Ground (best available)" },
  { id: "2_day", label: "2 Day" },
  { id: "1_day", label: "1 Day" },
]

/** The ship-via code of a ship method; undefined for one that is not ours. */
export function shipViaOf(
  shipMethod: string,
  settings: AutomaticSettings
): string | undefined {
  const codes: Readonly<Record<string, string>> = {
    ground: settings.ship_via_ground,
    "2_day": settings.ship_via_2_day,
    "1_day": settings.ship_via_1_day,
  }
  return codes[shipMethod]
}
