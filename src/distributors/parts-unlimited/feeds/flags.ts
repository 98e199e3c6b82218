import type { ItemFlags } from "../../adapter"
import { isMarked } from "./is-marked"

/** Hazardous codes of the price file. `N` is one of them, and not a no. */
const hazards: Readonly<Record<string, string>> = {
  A: "aerosol",
  B: "battery",
  H: "hazardous",
  O: "ORM-D",
  M: "maintenance-free battery",
  L: "lithium",
  N: "lithium, not by air",
}

/**
 * Why a part can't be drop-shipped, in words; null when it can. Discontinued
 * (D) and closeout (C) parts can while stock lasts; truck freight is a flag,
 * for the item rules. That hazardous parts can't is inferred: the file has no
 * drop-ship column.
 */
export function dropshipBlock(
  status: string,
  hazardousCode: string
): string | null {
  const code = hazardousCode.toUpperCase()
  if (status === "W") {
    return "Parts Unlimited does not sell it over the web (W)."
  }
  if (code !== "") {
    return `It is dangerous goods (${hazards[code] ?? "hazardous"}, code ${code}).`
  }
  return null
}

/** What the file says about a part, for rules about where it may go. */
export function readFlags(
  status: string,
  marks: {
    hazardousCode: string
    truckOnly: string
    noShipToCalifornia: string
  }
): ItemFlags {
  return {
    ...(marks.hazardousCode !== "" && { isHazardous: true }),
    ...(isMarked(marks.truckOnly) && { isTruckOnly: true }),
    ...(status === "C" && { isCloseout: true }),
    ...(status === "D" && { isDiscontinued: true }),
    ...(isMarked(marks.noShipToCalifornia) && { forbiddenProvinces: ["CA"] }),
  }
}
