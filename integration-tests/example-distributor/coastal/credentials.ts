import { z } from "@medusajs/framework/zod"
import type { Prerequisite } from "../../../src/distributors/adapter"
import { identifier, secret } from "../../../src/distributors/kit/credentials"

export const credentials = z.object({
  dealer_number: identifier("Dealer number"),
  api_key: secret("API key"),
})

export const prerequisites: readonly Prerequisite[] = [
  { id: "dropship_agreement", label: "Drop-ship agreement signed" },
]
