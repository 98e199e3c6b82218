import type { ShipMethod } from "../../../src/distributors/adapter"

interface CoastalShipMethod extends ShipMethod {
  /** `ship_via` of an order. */
  readonly code: string
}

/** The ids are those of other adapters, where they mean the same. */
export const shipMethods: readonly CoastalShipMethod[] = [
  { id: "ground", label: "Ground", code: "GND" },
  { id: "2_day", label: "2 Day", code: "2DA" },
]
