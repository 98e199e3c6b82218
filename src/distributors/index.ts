import type { DistributorAdapter } from "./adapter"
import { wps } from "./wps"

/** The distributors that come with the plugin. */
export const distributorAdapters: readonly DistributorAdapter[] = [wps]
