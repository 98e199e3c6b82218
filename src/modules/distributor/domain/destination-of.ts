import type { ShipToKind } from "../../../schemas/item-rule"
import type { ShipTo } from "../../../schemas/ship-to"
import { isMilitary } from "./is-military"
import { isPoBox } from "./is-po-box"
import type { DestinationFacts } from "./item-facts"
import { outlyingProvince } from "./outlying-province"

type Address = Pick<
  ShipTo,
  | "address_1"
  | "address_2"
  | "city"
  | "province"
  | "postal_code"
  | "country_code"
>

/** What the item rules want to know of a buyer's address. */
export function destinationOf(shipTo: Address): DestinationFacts {
  const country = shipTo.country_code.trim().toUpperCase()
  const outlying = outlyingProvince({ ...shipTo, country_code: country })
  const military = isMilitary({ ...shipTo, country_code: country })
  const province = outlying ?? (shipTo.province.trim().toUpperCase() || null)
  const kinds: (ShipToKind | false)[] = [
    isPoBox([shipTo.address_1, shipTo.address_2 ?? ""]) && "po_box",
    military && "military",
    !military && outlying !== null && kindOf(outlying),
  ]
  return { province, kinds: kinds.filter((kind) => kind !== false) }
}

function kindOf(province: string): ShipToKind {
  switch (province) {
    case "AK":
      return "alaska"
    case "HI":
      return "hawaii"
    case "PR":
      return "puerto_rico"
    default:
      return "territories"
  }
}
