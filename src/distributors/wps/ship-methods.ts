import type { ShipMethod } from "../adapter"

interface WpsShipMethod extends ShipMethod {
  /** `ship_via` of a cart. */
  readonly code: string
}

/**
 * `ship_via` codes of WPS Data Depot v4's cart. FDXG is not in its list, but a
 * working integration sends it; so it is offered and not the default.
 */
export const shipMethods: readonly WpsShipMethod[] = [
  { id: "ground", label: "Ground (best available)", code: "BEST" },
  { id: "fedex_ground", label: "FedEx Ground", code: "FDXG" },
  { id: "2_day", label: "FedEx 2 Day", code: "FE2D" },
  { id: "1_day", label: "FedEx 1 Day", code: "FE1D" },
  { id: "ak_hi_2_day", label: "FedEx 2 Day, Alaska and Hawaii", code: "AH2D" },
  { id: "ups_2_day", label: "UPS 2 Day Blue", code: "UP2D" },
  { id: "ups_1_day", label: "UPS 1 Day Red", code: "UP1D" },
  { id: "usps_priority", label: "USPS Priority", code: "US1C" },
  { id: "usps_parcel_post", label: "USPS Parcel Post", code: "US4C" },
]
