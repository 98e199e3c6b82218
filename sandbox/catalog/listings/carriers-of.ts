import type { SandboxVariant } from "../types"
import { automaticListings } from "./automatic"
import { partsUnlimitedListings } from "./parts-unlimited"
import { tuckerListings } from "./tucker"

/** Ids of the distributors that carry it; none: the shop alone has it. */
export function carriersOf({
  sku,
  wps,
}: Pick<SandboxVariant, "sku" | "wps">): string[] {
  const listings = {
    wps,
    tucker: tuckerListings[sku],
    "parts-unlimited": partsUnlimitedListings[sku],
    automatic: automaticListings[sku],
  }
  return Object.entries(listings)
    .filter(([, listing]) => listing)
    .map(([id]) => id)
}
