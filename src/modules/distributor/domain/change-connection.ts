import { MedusaError } from "@medusajs/framework/utils"
import type { DistributorAdapter } from "../../../distributors/adapter"
import type { UpdateDistributorBody } from "../../../schemas/distributor"
import type { Account } from "./account"
import { accountConnection } from "./account-connection"

/**
 * The connection after a save. Credentials don't follow to another server by
 * themselves: who changes the address enters them again.
 *
 * @param replacesCredentials the same save brings all credentials
 * @throws MedusaError INVALID_DATA that names the field
 */
export function changeConnection(
  adapter: DistributorAdapter,
  account: Account,
  { connection }: UpdateDistributorBody,
  given: { fixedBaseUrl: string | undefined; replacesCredentials: boolean }
): Account["connection"] {
  if (connection === undefined) {
    return account.connection
  }
  const changed: Account["connection"] = {
    ...account.connection,
    ...(connection.base_url === undefined
      ? {}
      : { base_url: connection.base_url }),
    settings: changeSettings(adapter, account, connection.settings),
  }
  const { fixedBaseUrl, replacesCredentials } = given
  if (fixedBaseUrl !== undefined && connection.base_url !== undefined) {
    throw invalid(
      "connection.base_url",
      `the address of ${adapter.name}'s API is set by this deployment.`
    )
  }
  const urlOf = (connection: Account["connection"]) =>
    accountConnection(adapter, { ...account, connection }, fixedBaseUrl).baseUrl
  const isElsewhere =
    originOf(urlOf(changed)) !== originOf(urlOf(account.connection))
  if (isElsewhere && account.secrets !== null && !replacesCredentials) {
    throw invalid(
      "connection.base_url",
      `the credentials of ${adapter.name} would go to another server. Enter them again together with the new address.`
    )
  }
  return changed
}

function changeSettings(
  adapter: DistributorAdapter,
  account: Account,
  given: Record<string, string | boolean> = {}
): Record<string, string | boolean> {
  const shape = adapter.settings?.shape ?? {}
  for (const [name, value] of Object.entries(given)) {
    const field = shape[name]
    if (!field) {
      throw invalid(
        `connection.settings.${name}`,
        `${adapter.name} has no such setting. Known: ${Object.keys(shape).join(", ") || "none"}.`
      )
    }
    const result = field.safeParse(value)
    if (!result.success) {
      throw invalid(
        `connection.settings.${name}`,
        result.error.issues[0]?.message ?? "is not valid"
      )
    }
  }
  return { ...account.connection.settings, ...given }
}

function originOf(url: string | null): string | null {
  return url === null ? null : new URL(url).origin
}

function invalid(field: string, message: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `${field}: ${message} Nothing was saved.`
  )
}
