import { onlyElsewhere } from "./only-elsewhere"
import { ownStock } from "./own-stock"
import { ridingGear } from "./riding-gear"
import { serviceParts } from "./service-parts"
import { snowAndTrail } from "./snow-and-trail"
import { tiresAndWheels } from "./tires-and-wheels"
import type { SandboxProduct } from "./types"
import { vTwinParts } from "./v-twin-parts"

/** What the sandbox's merchant sells. */
export const catalog: readonly SandboxProduct[] = [
  ...serviceParts,
  ...ridingGear,
  ...tiresAndWheels,
  ...vTwinParts,
  ...snowAndTrail,
  ...ownStock,
  ...onlyElsewhere,
]
