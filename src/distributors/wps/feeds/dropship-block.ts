/** Status codes of WPS Data Depot v4 that no warehouse can ship. */
const blockedStatuses: Readonly<Record<string, string>> = {
  DIR: "The maker ships it directly (DIR); it is in no WPS warehouse.",
  NLA: "It is no longer available (NLA).",
  NA: "It is not available (NA).",
}

/**
 * Why WPS can't drop-ship an item, in words; null when it can. Discontinued
 * (DSC) and closeout (CLO) items can while stock lasts. An older file says
 * nothing about eligibility, which counts as yes.
 */
export function dropshipBlock(
  status: string,
  isEligible: boolean | null
): string | null {
  return (
    blockedStatuses[status] ??
    (isEligible === false
      ? "Western Power Sports does not drop-ship this item."
      : null)
  )
}
