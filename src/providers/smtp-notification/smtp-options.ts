import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/**
 * Options of the SMTP provider in Medusa's configuration. Medusa itself reads
 * `channels`; other keys that it adds are left alone.
 */
const smtpOptionsSchema = z.object({
  /** `smtp://user:password@host:587` or `smtps://…`; may hold a password. */
  url: z.url({ protocol: /^smtps?$/ }),
  /** `shop@example.com` or `Shop <shop@example.com>`. */
  from: z.string().trim().min(1).optional(),
  channels: z.array(z.string()).min(1),
})
export type SmtpOptions = z.infer<typeof smtpOptionsSchema>

/** @throws MedusaError INVALID_DATA that names the option, not its value */
export function readSmtpOptions(options: unknown): SmtpOptions {
  const result = smtpOptionsSchema.safeParse(options)
  if (result.success) {
    return result.data
  }
  const problems = result.error.issues.map(({ path, message }) =>
    path[0] === "url"
      ? "url (SMTP_URL) must look like smtp://user:password@host:587"
      : `${path.join(".")}: ${message}`
  )
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The options of the SMTP notification provider are not valid. ${problems.join("; ")}`
  )
}
