import { z } from "@medusajs/framework/zod"
import type { Prerequisite } from "../adapter"
import { identifier, optional, secret } from "../kit/credentials"

/** The portal's are only needed for the price file of the portal. */
export const credentials = z.object({
  dealer_number: identifier("Dealer number"),
  api_key: secret("API key"),
  portal_username: optional(identifier("Portal user name")),
  portal_password: optional(secret("Portal password")),
})
export type PartsUnlimitedCredentials = z.output<typeof credentials>

/** Asked for by e-mail (help pages of dealer platforms). */
export const prerequisites: readonly Prerequisite[] = [
  {
    id: "api_access",
    label: "API access and drop shipping arranged with Parts Unlimited",
  },
]
