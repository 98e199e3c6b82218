import { z } from "@medusajs/framework/zod"
import type { Prerequisite } from "../adapter"
import { secret } from "../kit/credentials"

export const credentials = z.object({ api_token: secret("API token") })

/** WPS accepts no drop ship without it (help pages of dealer platforms). */
export const prerequisites: readonly Prerequisite[] = [
  { id: "tax_id", label: "Tax ID on the WPS account" },
]
