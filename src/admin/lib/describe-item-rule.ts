import type { ItemConditions, ItemRuleInput } from "../../schemas/item-rule"

/** Text by key, with values to fill in. */
type Translate = (key: string, values?: Record<string, unknown>) => string

/** What ids stand for; an id without a name is shown itself. */
export type Names = ReadonlyMap<string, string>

/** Values of a list that are named; the others are counted. */
const namedValues = 4

/**
 * A rule as a sentence: "Hazardous goods to AK or HI: may not be drop-shipped".
 *
 * @param names of distributors, ship methods, products, categories, collections
 */
export function describeItemRule(
  { conditions, action, ship_methods }: ItemRuleInput,
  names: Names,
  translate: Translate
): string {
  const what = describeConditions(conditions, names, translate)
  const verdict = translate(`itemRules.verdict.${action}`, {
    methods: either(namesOf(ship_methods, names), translate),
  })
  return translate("itemRules.sentence", {
    what: what.charAt(0).toUpperCase() + what.slice(1),
    verdict,
  })
}

function describeConditions(
  conditions: ItemConditions,
  names: Names,
  translate: Translate
): string {
  const word = (group: string) => (value: string) =>
    translate(`itemRules.words.${group}.${value}`)
  const kinds = [
    (conditions.flags ?? []).map(word("flags")),
    (conditions.statuses ?? []).map(word("statuses")),
  ]
    .filter((words) => words.length > 0)
    .map((words) => either(words, translate))
    .join(", ")
  const products = namesOf(conditions.product_ids ?? [], names)
  const shipTo = (conditions.ship_to ?? []).map(word("shipTo"))

  const head =
    products.length > 0
      ? either(products, translate)
      : translate(kinds ? "itemRules.goodsOf" : "itemRules.goods", { kinds })
  const phrases: [phrase: string, values: readonly string[]][] = [
    ["if", products.length > 0 && kinds ? [kinds] : []],
    ["brands", conditions.brands ?? []],
    ["skus", conditions.skus ?? []],
    ["categories", namesOf(conditions.category_ids ?? [], names)],
    ["collections", namesOf(conditions.collection_ids ?? [], names)],
    ["distributors", namesOf(conditions.distributor_ids ?? [], names)],
    ["to", shipTo],
    [shipTo.length > 0 ? "in" : "to", conditions.ship_to_provinces ?? []],
  ]
  return [
    head,
    ...phrases
      .filter(([, values]) => values.length > 0)
      .map(([phrase, values]) =>
        translate(`itemRules.phrase.${phrase}`, {
          values: either(values, translate),
        })
      ),
  ].join(" ")
}

function namesOf(ids: readonly string[], names: Names): string[] {
  return ids.map((id) => names.get(id) ?? id)
}

/** "A", "A or B", "A, B or C"; of a long list only the first are named. */
function either(values: readonly string[], translate: Translate): string {
  const named =
    values.length > namedValues + 1 ? values.slice(0, namedValues) : values
  const rest = values.length - named.length
  const all =
    rest > 0 ? [...named, translate("itemRules.more", { count: rest })] : named
  const last = all.at(-1) ?? ""
  return all.length < 2
    ? last
    : translate("itemRules.or", { first: all.slice(0, -1).join(", "), last })
}
