/** @throws Error when there is none */
export function firstRow<Row>(rows: readonly (Row | undefined)[]): Row {
  const [row] = rows
  if (row === undefined) {
    throw new Error("Medusa answered with nothing")
  }
  return row
}
