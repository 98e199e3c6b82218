import { itemConditionNames, type ItemConditions } from "./item-rule"
import { lettersAndDigits } from "./letters-and-digits"

/** The same text for conditions that match the same, however written. */
export function itemConditionsKey(conditions: ItemConditions): string {
  return JSON.stringify(
    itemConditionNames.map((name) => {
      const values: readonly string[] = conditions[name] ?? []
      const isText = name === "brands" || name === "skus"
      const keys = isText ? values.map(lettersAndDigits) : values
      return [...new Set(keys)].sort()
    })
  )
}

/** Without empty lists, and each value once. */
export function tidyItemConditions(conditions: ItemConditions): ItemConditions {
  return Object.fromEntries(
    itemConditionNames
      .map((name) => [name, [...new Set<string>(conditions[name])]] as const)
      .filter(([, values]) => values.length > 0)
  )
}
