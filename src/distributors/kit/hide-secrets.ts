/** Shorter ones would be found in ordinary words and numbers. */
const shortestSecret = 4

/** Replaces credentials in a text that a distributor sent back. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= shortestSecret)
    .reduce((hidden, secret) => hidden.replaceAll(secret, "[hidden]"), text)
}
