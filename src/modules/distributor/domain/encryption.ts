import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"

const algorithm = "aes-256-gcm"
const version = "v1"
const nonceLength = 12
const tagLength = 16

/**
 * AES-256-GCM with a random nonce.
 *
 * @param owner is authenticated with the text: what was encrypted for one
 *   distributor can't be read as another's
 * @returns `v1:` and base64 of nonce, tag and cipher text
 */
export function encrypt(text: string, key: Buffer, owner: string): string {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv(algorithm, key, nonce)
  cipher.setAAD(additionalData(owner))
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
  const sealed = Buffer.concat([nonce, cipher.getAuthTag(), body])
  return `${version}:${sealed.toString("base64")}`
}

/**
 * Tries the keys in turn: the tag tells which is the right one, so that no
 * text needs the name of its key.
 *
 * @returns the text, and the place of its key in the list
 * @throws MedusaError when no key or the owner fits, or it is damaged
 */
export function decrypt(
  stored: string,
  keys: readonly Buffer[],
  owner: string
): { text: string; keyIndex: number } {
  for (const [keyIndex, key] of keys.entries()) {
    const text = decryptWith(stored, key, owner)
    if (text !== null) {
      return { text, keyIndex }
    }
  }
  throw unreadable(owner)
}

/** Null: another key or owner, or it is damaged. */
function decryptWith(
  stored: string,
  key: Buffer,
  owner: string
): string | null {
  const [storedVersion, content = ""] = stored.split(":")
  const sealed = Buffer.from(content, "base64")
  if (storedVersion !== version || sealed.length < nonceLength + tagLength) {
    return null
  }
  const decipher = createDecipheriv(
    algorithm,
    key,
    sealed.subarray(0, nonceLength)
  )
  decipher.setAAD(additionalData(owner))
  decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength))
  const body = sealed.subarray(nonceLength + tagLength)
  try {
    const text = Buffer.concat([decipher.update(body), decipher.final()])
    return text.toString("utf8")
  } catch {
    return null
  }
}

function additionalData(owner: string) {
  return Buffer.from(`${version}:${owner}`)
}

function unreadable(owner: string) {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The stored credentials of "${owner}" can't be decrypted: neither DROPSHIP_ENCRYPTION_KEY nor a key of DROPSHIP_ENCRYPTION_KEYS_OLD is the one that they were stored with. Nothing was sent or changed. Add the former key to DROPSHIP_ENCRYPTION_KEYS_OLD and start again, or enter all credentials again.`
  )
}
