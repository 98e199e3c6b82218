/**
 * What may be shown of a secret: `••••4f2a`. A short one shows less, so that
 * most of it always stays hidden.
 */
export function maskSecret(secret: string): string {
  const shown = secret.length >= 12 ? 4 : secret.length >= 8 ? 2 : 0
  return `••••${shown === 0 ? "" : secret.slice(-shown)}`
}
