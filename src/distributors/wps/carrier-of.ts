/** `ship_via` codes of answers; WPS documents more than its page shows. */
const carriers: Readonly<Record<string, string>> = {
  AH2D: "FedEx",
  FDXG: "FedEx",
  FE1D: "FedEx",
  FE2D: "FedEx",
  UP1D: "UPS",
  UP2D: "UPS",
  US1C: "USPS",
  US4C: "USPS",
  CO5: "OnTrac",
  CPU: "Customer pick-up",
}

/**
 * The carrier of a `ship_via` code; an unknown code as it is. Null when
 * nothing is said, or only "best available".
 */
export function carrierOf(shipVia: string): string | null {
  const code = shipVia.trim().toUpperCase()
  if (code === "" || code === "BEST") {
    return null
  }
  return carriers[code] ?? code
}
