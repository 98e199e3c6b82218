import { MedusaError } from "@medusajs/framework/utils"
import type { DistributorAdapter } from "../../../distributors/adapter"
import { credentialFields } from "../../../distributors/kit/credentials"
import type { UpdateDistributorBody } from "../../../schemas/distributor"
import type { Account, Secrets } from "./account"
import { maskSecret } from "./mask-secret"

/**
 * Credentials and feed password after a save, with what may be shown of them.
 * An empty secret keeps the stored one; taking the feed's user away takes its
 * password too.
 *
 * @returns `secrets` undefined when none changes
 * @throws MedusaError INVALID_DATA for an unknown credential
 */
export function changeSecrets(
  adapter: DistributorAdapter,
  account: Account,
  body: UpdateDistributorBody,
  readSecrets: () => Secrets
): {
  secrets: Secrets | undefined
  credential_hints: Record<string, string>
} {
  const changes = readChanges(adapter, body)
  const password = body.feed?.password
  const takesUserAway = body.feed?.user === null && !password
  if (
    changes.size === 0 &&
    !password &&
    !(takesUserAway && account.feed.has_password)
  ) {
    return { secrets: undefined, credential_hints: account.credential_hints }
  }

  const stored = replacesCredentials(adapter, body)
    ? secretsOrNone(readSecrets)
    : readSecrets()
  const credentials = new Map(Object.entries(stored.credentials))
  const hints = new Map(Object.entries(account.credential_hints))
  for (const [name, { value, isSecret }] of changes) {
    if (value === "") {
      credentials.delete(name)
      hints.delete(name)
    } else {
      credentials.set(name, value)
      hints.set(name, isSecret ? maskSecret(value) : value)
    }
  }
  return {
    secrets: {
      credentials: Object.fromEntries(credentials),
      feed_password: takesUserAway ? null : password || stored.feed_password,
    },
    credential_hints: Object.fromEntries(hints),
  }
}

function readChanges(
  adapter: DistributorAdapter,
  body: UpdateDistributorBody
): Map<string, { value: string; isSecret: boolean }> {
  const fields = credentialFields(adapter.credentials)
  const changes = new Map<string, { value: string; isSecret: boolean }>()
  for (const [name, given] of Object.entries(body.credentials ?? {})) {
    const field = fields.find((each) => each.name === name)
    if (!field) {
      const known = fields.map((each) => each.name).join(", ")
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `credentials.${name}: ${adapter.name} has no such credential. Known: ${known}.`
      )
    }
    // A pasted token brings spaces along.
    const value = given.trim()
    if (value !== "" || !field.isSecret) {
      changes.set(name, { value, isSecret: field.isSecret })
    }
  }
  return changes
}

/** Does a save bring every required credential anew? */
export function replacesCredentials(
  adapter: DistributorAdapter,
  { credentials = {} }: UpdateDistributorBody
): boolean {
  return credentialFields(adapter.credentials).every(
    ({ name, isRequired }) => !isRequired || credentials[name]?.trim()
  )
}

/**
 * The way out when the encryption key was lost: who enters all credentials
 * again is not stopped by stored ones that nobody can read.
 */
function secretsOrNone(readSecrets: () => Secrets): Secrets {
  try {
    return readSecrets()
  } catch {
    return { credentials: {}, feed_password: null }
  }
}
