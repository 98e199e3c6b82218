import { MedusaError } from "@medusajs/framework/utils"
import { itemConditionsKey } from "../../../schemas/item-conditions-key"
import type {
  ItemRuleInput,
  SaveItemRulesBody,
} from "../../../schemas/item-rule"
import { itemRuleDefaults } from "./item-rule-defaults"
import { givenConditions } from "./matches-item"

interface KnownDistributor {
  readonly id: string
  readonly shipMethods: readonly { readonly id: string }[]
}

/**
 * Products, categories and collections are another module's, and not checked
 * here.
 *
 * @param ruleIds ids of the rules that are there
 * @throws MedusaError INVALID_DATA that names the row: no condition, a
 *   distributor, ship method or id that does not exist, ship methods missing or
 *   out of place, conditions that an earlier row has already
 */
export function checkItemRules(
  { item_rules, disabled_defaults = [] }: SaveItemRulesBody,
  distributors: readonly KnownDistributor[],
  ruleIds: readonly string[]
): void {
  const rowsByConditions = new Map<string, number>()
  const rowsById = new Map<string, number>()
  for (const [row, rule] of item_rules.entries()) {
    if (givenConditions(rule.conditions).length === 0) {
      throw invalid(
        `item_rules.${row}.conditions`,
        "a rule needs at least one condition; without any it would be about every item."
      )
    }
    checkDistributors(row, rule, distributors)
    checkShipMethods(row, rule, distributors)
    checkId(row, rule, ruleIds, rowsById)
    const key = itemConditionsKey(rule.conditions)
    const earlier = rowsByConditions.get(key)
    if (earlier !== undefined) {
      throw invalid(
        `item_rules.${row}.conditions`,
        `row ${earlier} has the same conditions and would always decide first.`
      )
    }
    rowsByConditions.set(key, row)
  }
  const known = itemRuleDefaults.map(({ id }) => id)
  for (const [row, id] of disabled_defaults.entries()) {
    if (!known.includes(id)) {
      throw invalid(
        `disabled_defaults.${row}`,
        `there is no default "${id}". Known: ${known.join(", ")}.`
      )
    }
  }
}

function checkDistributors(
  row: number,
  { conditions }: ItemRuleInput,
  distributors: readonly KnownDistributor[]
) {
  const known = distributors.map(({ id }) => id)
  const unknown = conditions.distributor_ids?.find((id) => !known.includes(id))
  if (unknown !== undefined) {
    throw invalid(
      `item_rules.${row}.conditions.distributor_ids`,
      `there is no distributor "${unknown}". Known: ${known.join(", ")}.`
    )
  }
}

/** Those of the distributors that the rule is about count, else everyone's. */
function checkShipMethods(
  row: number,
  { action, conditions, ship_methods }: ItemRuleInput,
  distributors: readonly KnownDistributor[]
) {
  const field = `item_rules.${row}.ship_methods`
  if (action !== "only_ship_methods") {
    if (ship_methods.length > 0) {
      throw invalid(
        field,
        `ship methods are named only with the action "only_ship_methods", not with "${action}".`
      )
    }
    return
  }
  if (ship_methods.length === 0) {
    throw invalid(field, "name at least one ship method, or forbid the item.")
  }
  const own = conditions.distributor_ids ?? []
  const concerned = distributors.filter(
    ({ id }) => own.length === 0 || own.includes(id)
  )
  const known = concerned.flatMap(({ shipMethods }) =>
    shipMethods.map(({ id }) => id)
  )
  const unknown = ship_methods.find((id) => !known.includes(id))
  if (unknown !== undefined) {
    throw invalid(
      field,
      `${concerned.map(({ id }) => id).join(", ")} has no ship method "${unknown}". Known: ${[...new Set(known)].join(", ")}.`
    )
  }
}

function checkId(
  row: number,
  { id }: ItemRuleInput,
  ruleIds: readonly string[],
  rowsById: Map<string, number>
) {
  if (id === undefined) {
    return
  }
  const earlier = rowsById.get(id)
  if (earlier !== undefined) {
    throw invalid(
      `item_rules.${row}.id`,
      `"${id}" is in row ${earlier} already.`
    )
  }
  if (!ruleIds.includes(id)) {
    throw invalid(
      `item_rules.${row}.id`,
      `there is no rule "${id}" (any more): someone has changed the rules. Reload them, or leave the id out to add the rule anew.`
    )
  }
  rowsById.set(id, row)
}

function invalid(field: string, problem: string) {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `${field}: ${problem} Nothing was saved.`
  )
}
