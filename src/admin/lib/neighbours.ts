/** What stands before and after something in a list. */
export interface Neighbours {
  /** 1 for the first; 0 when it is not in the list. */
  position: number
  previous: string | null
  next: string | null
}

/** The ids on both sides of one. */
export function neighbours(ids: readonly string[], id: string): Neighbours {
  const at = ids.indexOf(id)
  return at === -1
    ? { position: 0, previous: null, next: null }
    : {
        position: at + 1,
        previous: ids[at - 1] ?? null,
        next: ids[at + 1] ?? null,
      }
}
