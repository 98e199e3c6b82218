import { useQueries } from "@tanstack/react-query"
import type { Distributor } from "../../schemas/distributor"
import type { ItemConditions } from "../../schemas/item-rule"
import { namedIds } from "../lib/item-rule-draft"
import {
  listReferences,
  referenceConditions,
  type ReferencePage,
} from "../lib/list-references"
import { dropshipKeys } from "../lib/query-keys"
import { shipMethodNames } from "../lib/ship-method-names"

/** What the ids in rules stand for; what is gone has no name. */
export function useItemRuleNames(
  rules: readonly { conditions: ItemConditions }[],
  distributors: readonly Distributor[]
): ReadonlyMap<string, string> {
  const pages = useQueries({
    queries: referenceConditions.map((condition) => {
      const id = namedIds(rules, condition)
      return {
        queryKey: dropshipKeys.references(condition, { id }),
        queryFn: () => listReferences(condition, { id, limit: id.length }),
        // What is known already keeps its name while more are asked for.
        placeholderData: (previous?: ReferencePage) => previous,
        enabled: id.length > 0,
      }
    }),
  })
  return new Map([
    ...distributors.map(({ id, name }) => [id, name] as const),
    ...shipMethodNames(distributors),
    ...pages.flatMap(({ data }) =>
      (data?.options ?? []).map(({ value, label }) => [value, label] as const)
    ),
  ])
}
