import type { FulfillmentPreference } from "../../schemas/inventory-rule"

/** A preference while it is edited; the key tells rows apart in the form. */
export interface PreferenceRow extends FulfillmentPreference {
  key: string
}

export type PreferenceProblem = "brandMissing" | "brandTwice" | "noDistributor"

/** What keeps rows from being saved, by key; brands differ by letters only. */
export function preferenceProblems(
  rows: readonly PreferenceRow[]
): Map<string, PreferenceProblem> {
  const problems = new Map<string, PreferenceProblem>()
  const seen = new Set<string>()
  for (const { key, brand, distributor_id } of rows) {
    const name = brand.trim().toLowerCase()
    if (name === "") {
      problems.set(key, "brandMissing")
    } else if (seen.has(name)) {
      problems.set(key, "brandTwice")
    } else if (distributor_id === "") {
      problems.set(key, "noDistributor")
    }
    seen.add(name)
  }
  return problems
}

/** The rows as they are saved. */
export function preferencesOf(
  rows: readonly PreferenceRow[]
): FulfillmentPreference[] {
  return rows.map(({ brand, distributor_id }) => ({
    brand: brand.trim(),
    distributor_id,
  }))
}
