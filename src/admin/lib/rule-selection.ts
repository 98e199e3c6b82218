/** Column of the checkboxes, beside those of the rules' fields. */
export const selectionField = "selection"

/** Rows that are selected, by `ruleKey`, and the row that was clicked last. */
export interface RuleSelection {
  keys: ReadonlySet<string>
  anchor: string | null
}

export const noSelection: RuleSelection = { keys: new Set(), anchor: null }

/** Selects a row, or takes it out. */
export function toggleRow({ keys }: RuleSelection, key: string): RuleSelection {
  const isSelected = !keys.has(key)
  return { keys: withKeys(keys, [key], isSelected), anchor: key }
}

/**
 * Brings the rows from the one clicked last up to another into the state of
 * the former; without a former one the row is toggled.
 *
 * @param order all rows as they are shown
 */
export function extendSelection(
  selection: RuleSelection,
  key: string,
  order: readonly string[]
): RuleSelection {
  const { keys, anchor } = selection
  const from = anchor === null ? -1 : order.indexOf(anchor)
  const to = order.indexOf(key)
  if (anchor === null || from < 0 || to < 0) {
    return toggleRow(selection, key)
  }
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { keys: withKeys(keys, range, keys.has(anchor)), anchor }
}

/** Selects rows, or takes them out when all are selected. */
export function toggleRows(
  { keys }: RuleSelection,
  rows: readonly string[]
): RuleSelection {
  const isSelected = stateOfRows(keys, rows) !== true
  return { keys: withKeys(keys, rows, isSelected), anchor: null }
}

/** Whether all rows are selected, none, or some. */
export function stateOfRows(
  keys: ReadonlySet<string>,
  rows: readonly string[]
): boolean | "indeterminate" {
  const count = rows.filter((key) => keys.has(key)).length
  return count === 0 ? false : count === rows.length ? true : "indeterminate"
}

function withKeys(
  keys: ReadonlySet<string>,
  changed: readonly string[],
  isSelected: boolean
): ReadonlySet<string> {
  return new Set(
    isSelected
      ? [...keys, ...changed]
      : [...keys].filter((key) => !changed.includes(key))
  )
}
