import { z } from "@medusajs/framework/zod"
import type { CredentialField, Prerequisite } from "../adapter"

export const credentialFields: readonly CredentialField[] = [
  { name: "api_token", label: "API token", isSecret: true, isRequired: true },
]

/** A header can't carry anything but visible ASCII. */
export const credentialsSchema = z.object({
  api_token: z
    .string("is not set")
    .trim()
    .min(1, "is not set")
    .regex(/^[\x21-\x7e]*$/, "holds a character that a token can't have"),
})

/** WPS accepts no drop ship without it (help pages of dealer platforms). */
export const prerequisites: readonly Prerequisite[] = [
  { id: "tax_id", label: "Tax ID on the WPS account" },
]
