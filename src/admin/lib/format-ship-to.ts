import type { ShipTo } from "../../schemas/ship-to"

/** A ship-to as the lines of a label; empty ones are left out. */
export function formatShipTo(shipTo: ShipTo): string[] {
  return [
    shipTo.name,
    shipTo.company,
    shipTo.address_1,
    shipTo.address_2,
    [shipTo.city && `${shipTo.city},`, shipTo.province, shipTo.postal_code]
      .filter(Boolean)
      .join(" "),
    shipTo.country_code.toUpperCase(),
    shipTo.phone,
    shipTo.email,
  ].filter((line): line is string => Boolean(line))
}
