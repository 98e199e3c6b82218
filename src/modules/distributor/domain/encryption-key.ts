import { MedusaError } from "@medusajs/framework/utils"

const bytes = 32
const advice = "Make one with: openssl rand -base64 32"

/** Where the present key comes from, for messages. */
const presentKey =
  "DROPSHIP_ENCRYPTION_KEY (or the plugin option encryptionKey)"

/**
 * Reads the key that encrypts credentials at rest.
 *
 * @param text 32 bytes as base64 (also the URL-safe kind) or hex
 * @throws MedusaError that says what is wrong, never the key itself
 */
export function readEncryptionKey(text: string): Buffer {
  return readKey(text, presentKey)
}

/** The keys of earlier, likewise. */
export function readOldEncryptionKeys(texts: readonly string[]): Buffer[] {
  return texts.map((text, index) =>
    readKey(
      text,
      `Key ${index + 1} of DROPSHIP_ENCRYPTION_KEYS_OLD (or of the plugin option oldEncryptionKeys)`
    )
  )
}

function readKey(text: string, name: string): Buffer {
  const given = text.trim()
  if (/^[0-9a-f]{64}$/i.test(given)) {
    return Buffer.from(given, "hex")
  }
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(given)) {
    throw refusal(name, "it is neither base64 nor hex")
  }
  const key = Buffer.from(given, "base64")
  if (key.length !== bytes) {
    throw refusal(name, `it has ${key.length} bytes, read as base64`)
  }
  return key
}

function refusal(name: string, problem: string) {
  return new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `${name} must be ${bytes} bytes as base64 or hex, but ${problem}. ${advice}`
  )
}
