import type { ShipToKind } from "../../../schemas/item-rule"
import type { DestinationFacts, ItemFacts } from "./item-facts"

interface Judgment {
  readonly ship_methods: readonly string[] | null
  readonly obstacle: string | null
}

interface ItemRuleFallback {
  /** Stored where it is switched off: never renamed. */
  readonly id: string
  /** The rule in a merchant's words. */
  readonly label: string
  /** Null: it says nothing about the item. */
  readonly judge: (
    item: ItemFacts,
    destination: DestinationFacts | null
  ) => Judgment | null
}

/**
 * What holds after the merchant's rules; the first that speaks decides.
 * Closeouts, discontinued and direct-ship items are not among them: what is
 * left of them may be drop-shipped, unless the feed itself says no.
 */
export const itemRuleDefaults: readonly ItemRuleFallback[] = [
  {
    id: "default_not_dropshipped",
    label:
      "What the distributor's feed says is not drop-shipped may not be drop-shipped.",
    judge: (item) =>
      item.is_dropshippable
        ? null
        : forbid(
            item.dropship_block ?? "The distributor does not drop-ship it"
          ),
  },
  {
    id: "default_forbidden_province",
    label:
      "What the distributor's feed keeps from a state may not be drop-shipped there.",
    judge: (item, destination) =>
      destination?.province != null &&
      item.forbidden_provinces.includes(destination.province)
        ? forbid(`May not be shipped to ${destination.province}`)
        : null,
  },
  {
    id: "default_truck_only",
    label: "What goes by truck freight only may not be drop-shipped.",
    judge: ({ flags }) =>
      flags.isTruckOnly ? forbid("It goes by truck freight only") : null,
  },
  {
    id: "default_hazardous_offshore",
    label:
      "Hazardous goods may not be drop-shipped to Alaska, Hawaii, Puerto Rico, other territories and military addresses.",
    judge: ({ flags }, destination) => {
      const kind = destination?.kinds.find((each) => each in offshore)
      return flags.isHazardous && kind !== undefined
        ? forbid(
            `Hazardous goods may not be shipped to ${offshore[kind] ?? kind}`
          )
        : null
    },
  },
  {
    id: "default_hazardous_ground",
    label: "Hazardous goods go by ground, where the distributor has it.",
    judge: ({ flags, distributor_ship_methods }) =>
      flags.isHazardous && distributor_ship_methods.includes("ground")
        ? {
            ship_methods: distributor_ship_methods.filter(isGround),
            obstacle: null,
          }
        : null,
  },
]

/** Where parcels go by air, or as the military allows. */
const offshore: Readonly<Partial<Record<ShipToKind, string>>> = {
  alaska: "Alaska",
  hawaii: "Hawaii",
  puerto_rico: "Puerto Rico",
  territories: "US territories",
  military: "military addresses",
}

/** `ground` and, for example, `fedex_ground`. */
function isGround(shipMethod: string): boolean {
  return /(^|_)ground$/.test(shipMethod)
}

function forbid(reason: string): Judgment {
  return { ship_methods: [], obstacle: reason.replace(/\.$/, "") }
}
