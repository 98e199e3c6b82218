import type { Distributor } from "../../schemas/distributor"

type Known = Pick<Distributor, "id" | "ship_methods">

/**
 * Labels of ship methods by id. An id means the same at every distributor, the
 * labels differ: the shortest says what they have in common.
 *
 * @param distributorIds whose ship methods; empty: everyone's
 */
export function shipMethodNames(
  distributors: readonly Known[],
  distributorIds: readonly string[] = []
): Map<string, string> {
  const names = new Map<string, string>()
  for (const { id: distributorId, ship_methods } of distributors) {
    if (distributorIds.length > 0 && !distributorIds.includes(distributorId)) {
      continue
    }
    for (const { id, label } of ship_methods) {
      const known = names.get(id)
      if (known === undefined || label.length < known.length) {
        names.set(id, label)
      }
    }
  }
  return names
}
