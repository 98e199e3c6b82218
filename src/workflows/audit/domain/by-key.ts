/** A list as an object, so that its rows are compared one by one. */
export function byKey<Row, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  valueOf: (row: Row) => Value
): Record<string, Value> {
  return Object.fromEntries(rows.map((row) => [keyOf(row), valueOf(row)]))
}
