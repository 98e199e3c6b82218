import { z } from "@medusajs/framework/zod"
import type { Prerequisite } from "../adapter"
import { identifier, secret } from "../kit/credentials"

export const credentials = z.object({
  customer_number: identifier("Customer number"),
  api_key: secret("API key"),
})

/** Tucker drop-ships nothing without it (help pages of dealer platforms). */
export const prerequisites: readonly Prerequisite[] = [
  { id: "credit_card", label: "Credit card on the Tucker account" },
]
