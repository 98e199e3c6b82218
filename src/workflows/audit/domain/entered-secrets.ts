import type {
  Distributor,
  UpdateDistributorBody,
} from "../../../schemas/distributor"

/** Names of the secrets that a save brought or took away, never values. */
export function enteredSecrets(
  { credential_fields }: Pick<Distributor, "credential_fields">,
  { credentials = {}, feed }: UpdateDistributorBody
): string[] {
  const names = credential_fields
    .filter(({ name, is_secret }) => is_secret && credentials[name]?.trim())
    .map(({ name }) => `credentials.${name}`)
  // Without its user, a password goes too.
  return feed?.password || feed?.user === null
    ? [...names, "feed.password"]
    : names
}
