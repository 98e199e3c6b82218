/**
 * Is a flag of the price file set? Blank and `N` are no; any mark, also one
 * that is not known (`X`, `T`, `Y`), is yes: that is the careful reading of
 * columns that forbid something.
 */
export function isMarked(text: string): boolean {
  return !/^(|n|no|0|false|n\/a)$/i.test(text.trim())
}
