/** The ranges that the overview offers. */
export const overviewRanges = [7, 30, 90, 365] as const

const usual = 30

/** The days of the overview's URL; anything else than a range is the usual. */
export function overviewDays(parameter: string | null): number {
  return overviewRanges.find((days) => String(days) === parameter) ?? usual
}
