import type { DistributorAdapter } from "../../../distributors/adapter"
import { credentialFields } from "../../../distributors/kit/credentials"
import type { Account } from "./account"

/**
 * What an account lacks before it can be enabled, in words.
 *
 * @param baseUrl of the API; null: nobody has told it
 */
export function listMissing(
  adapter: DistributorAdapter,
  account: Pick<Account, "credential_hints" | "prerequisites">,
  baseUrl: string | null
): string[] {
  return [
    ...listMissingAccess(adapter, account, baseUrl),
    ...adapter.prerequisites
      .filter(({ id }) => account.prerequisites[id] === undefined)
      .map(({ label }) => `confirmation of: ${label}`),
  ]
}

/** What is missing before anything can be asked of the distributor. */
export function listMissingAccess(
  adapter: DistributorAdapter,
  account: Pick<Account, "credential_hints">,
  baseUrl: string | null
): string[] {
  const credentials = credentialFields(adapter.credentials)
    .filter(
      ({ name, isRequired }) =>
        isRequired && account.credential_hints[name] === undefined
    )
    .map(({ label }) => label)
  return baseUrl === null ? ["API address", ...credentials] : credentials
}
