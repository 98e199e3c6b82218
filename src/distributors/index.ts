import type { DistributorAdapter } from "./adapter"
import { automatic } from "./automatic"
import { partsUnlimited } from "./parts-unlimited"
import { tucker } from "./tucker"
import { wps } from "./wps"

/** The distributors that come with the plugin. */
export const distributorAdapters: readonly DistributorAdapter[] = [
  wps,
  tucker,
  partsUnlimited,
  automatic,
]
