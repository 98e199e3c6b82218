/** A count that fits into a menu's icon. */
export const shortenCount = (count: number): string =>
  count > 99 ? "99+" : String(count)
