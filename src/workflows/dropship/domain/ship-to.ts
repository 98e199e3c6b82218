import type { ShipTo, ShipToChanges } from "../../../schemas/ship-to"
import { usProvinces } from "../../../schemas/us-provinces"

/** Codes of states and territories by name, lower case, as buyers write them. */
const usCodes = new Map(
  Object.entries(usProvinces).map(([code, name]) => [name.toLowerCase(), code])
)

interface OrderAddress {
  first_name: string | null
  last_name: string | null
  company: string | null
  address_1: string | null
  address_2: string | null
  city: string | null
  province: string | null
  postal_code: string | null
  country_code: string | null
  phone: string | null
}

/**
 * The buyer's address as distributors want it. Nothing is cut: what is too
 * long for a distributor is shown for correction before anything is sent.
 */
export function shipToOf(
  address: OrderAddress | null | undefined,
  email: string | null
): ShipTo {
  const country = (address?.country_code ?? "").toLowerCase()
  return {
    name: [address?.first_name, address?.last_name].filter(Boolean).join(" "),
    company: address?.company ?? null,
    address_1: address?.address_1 ?? "",
    address_2: address?.address_2 ?? null,
    city: address?.city ?? "",
    province: provinceCode(address?.province ?? "", country),
    postal_code: address?.postal_code ?? "",
    country_code: country,
    phone: address?.phone ?? null,
    email,
  }
}

/** Fields given replace the order's; an empty optional field clears it. */
export function changeShipTo(shipTo: ShipTo, changes: ShipToChanges): ShipTo {
  const merged = { ...shipTo, ...changes }
  const country = merged.country_code.trim().toLowerCase()
  return {
    name: merged.name.trim(),
    company: merged.company?.trim() || null,
    address_1: merged.address_1.trim(),
    address_2: merged.address_2?.trim() || null,
    city: merged.city.trim(),
    province: provinceCode(merged.province.trim(), country),
    postal_code: merged.postal_code.trim(),
    country_code: country,
    phone: merged.phone?.trim() || null,
    email: merged.email?.trim() || null,
  }
}

/** `us-il` (Medusa's ISO 3166-2), `Illinois` and `il` all become `IL`. */
function provinceCode(province: string, country: string): string {
  const bare =
    country && province.toLowerCase().startsWith(`${country}-`)
      ? province.slice(country.length + 1)
      : province
  const named = country === "us" ? usCodes.get(bare.toLowerCase()) : undefined
  return named ?? (bare.length <= 3 ? bare.toUpperCase() : bare)
}
