import type {
  ItemConditionName,
  ItemConditions,
  ItemFlagName,
  ItemStatus,
} from "../../../schemas/item-rule"
import { lettersAndDigits } from "../../../schemas/letters-and-digits"
import type { DestinationFacts, ItemFacts } from "./item-facts"

/**
 * True when every condition that is given holds. Without any none does: a
 * rule about nothing must not decide about everything.
 */
export function matchesItem(
  conditions: ItemConditions,
  item: ItemFacts,
  destination: DestinationFacts | null
): boolean {
  const given = givenConditions(conditions)
  return (
    given.length > 0 &&
    given.every(
      (name) => matchedValues(name, conditions, item, destination).length > 0
    )
  )
}

/** The conditions that say something, in the order of the schema. */
export function givenConditions(
  conditions: ItemConditions
): ItemConditionName[] {
  return (Object.keys(tests) as ItemConditionName[]).filter(
    (name) => (conditions[name] ?? []).length > 0
  )
}

/** Which values of a condition hold. */
export function matchedValues(
  name: ItemConditionName,
  conditions: ItemConditions,
  item: ItemFacts,
  destination: DestinationFacts | null
): string[] {
  const values: readonly string[] = conditions[name] ?? []
  return values.filter((value) => tests[name](value, item, destination))
}

type Test = (
  value: string,
  item: ItemFacts,
  destination: DestinationFacts | null
) => boolean

const tests: Readonly<Record<ItemConditionName, Test>> = {
  distributor_ids: (value, item) => item.distributor_id === value,
  brands: (value, { brand }) => isSame(value, brand),
  skus: (value, { sku }) => isSame(value, sku),
  product_ids: (value, item) => item.product_id === value,
  category_ids: (value, item) => item.category_ids.includes(value),
  collection_ids: (value, item) => item.collection_id === value,
  statuses: (value, item) =>
    statusesOf(item).some((status) => status === value),
  flags: (value, item) => flagsOf(item).some((flag) => flag === value),
  ship_to: (value, _item, destination) =>
    destination?.kinds.some((kind) => kind === value) ?? false,
  ship_to_provinces: (value, _item, destination) =>
    destination?.province === value,
}

/** What nothing but punctuation is equals nothing. */
function isSame(value: string, own: string | null): boolean {
  const key = lettersAndDigits(value)
  return key !== "" && key === lettersAndDigits(own ?? "")
}

function statusesOf({ flags }: ItemFacts): ItemStatus[] {
  return [
    ...(flags.isCloseout ? (["closeout"] as const) : []),
    ...(flags.isDiscontinued ? (["discontinued"] as const) : []),
    ...(flags.isDirectShip ? (["direct_ship"] as const) : []),
  ]
}

function flagsOf({ flags }: ItemFacts): ItemFlagName[] {
  return [
    ...(flags.isHazardous ? (["hazardous"] as const) : []),
    ...(flags.isOversize ? (["oversize"] as const) : []),
    ...(flags.isTruckOnly ? (["truck_only"] as const) : []),
    ...(flags.isCarbRestricted ? (["carb"] as const) : []),
    ...(flags.hasProp65Warning ? (["prop_65"] as const) : []),
  ]
}
