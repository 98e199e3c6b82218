import { z } from "@medusajs/framework/zod"
import type { CredentialsSchema } from "../adapter"
import { DistributorError } from "./distributor-error"

/** How a credential is asked for. */
export interface CredentialField {
  readonly name: string
  readonly label: string
  readonly isSecret: boolean
  readonly isRequired: boolean
}

const metaSchema = z.object({ label: z.string(), isSecret: z.boolean() })

/** A header or a URL can't carry anything but visible ASCII. */
const visible = z
  .string("is not set")
  .trim()
  .min(1, "is not set")
  .regex(/^[\x21-\x7e]*$/, "holds a character that it can't have")

/** A credential that is shown masked, for example an API token. */
export function secret(label: string): typeof visible {
  return visible.meta({ label, isSecret: true })
}

/** A credential that is no secret, for example a dealer number. */
export function identifier(label: string): typeof visible {
  return visible.meta({ label, isSecret: false })
}

/** One that the merchant may leave out. */
export function optional(field: typeof visible): z.ZodOptional<typeof visible> {
  return field.optional().meta(field.meta() ?? {})
}

/** The fields of an adapter's credentials, for forms and checks. */
export function credentialFields(
  schema: CredentialsSchema
): readonly CredentialField[] {
  return Object.entries(schema.shape).map(([name, field]) => ({
    name,
    ...metaSchema.parse(field.meta()),
    isRequired: !field.safeParse(undefined).success,
  }))
}

/**
 * The merchant's credentials, trimmed.
 *
 * @throws DistributorError `authentication` that names the field
 */
export function readCredentials<Schema extends CredentialsSchema>(
  distributorName: string,
  schema: Schema,
  given: Readonly<Record<string, string>>
): z.output<Schema> {
  const result = schema.safeParse(given)
  if (result.success) {
    return result.data
  }
  const [issue] = result.error.issues
  const name = String(issue?.path[0] ?? "")
  const field = credentialFields(schema).find((each) => each.name === name)
  throw new DistributorError(
    "authentication",
    `The ${field?.label ?? name} of ${distributorName} ${issue?.message ?? "is not valid"}. Enter it under Settings > Order Automation.`
  )
}
