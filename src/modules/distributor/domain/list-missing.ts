import type { DistributorAdapter } from "../../../distributors/adapter"
import type { Account } from "./account"

/** What an account lacks before it can be enabled, in words. */
export function listMissing(
  adapter: DistributorAdapter,
  account: Pick<Account, "credential_hints" | "prerequisites">
): string[] {
  return [
    ...listMissingCredentials(adapter, account),
    ...adapter.prerequisites
      .filter(({ id }) => account.prerequisites[id] === undefined)
      .map(({ label }) => `confirmation of: ${label}`),
  ]
}

/** Labels of required credentials that are not stored. */
export function listMissingCredentials(
  adapter: DistributorAdapter,
  account: Pick<Account, "credential_hints">
): string[] {
  return adapter.credentialFields
    .filter(
      ({ name, isRequired }) =>
        isRequired && account.credential_hints[name] === undefined
    )
    .map(({ label }) => label)
}
