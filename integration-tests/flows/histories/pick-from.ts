/** Any number picks one of those that are there; beyond the last from anew. */
export const pickFrom = <Value>(values: readonly Value[], pick: number) =>
  values.length === 0 ? undefined : values[pick % values.length]
