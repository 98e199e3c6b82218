import type { LoaderOptions } from "@medusajs/framework/types"
import { isProduction, MedusaError } from "@medusajs/framework/utils"
import { readEnvironment } from "../../../environment"
import type { DropshipOptions } from "../../../with-dropship"
import {
  readEncryptionKey,
  readOldEncryptionKeys,
} from "../domain/encryption-key"

/**
 * Stops the start when an encryption key can't be used, or the present one is
 * missing in production: better than when the merchant has entered the
 * credentials.
 */
export default async function checkEncryptionKey({
  options,
}: LoaderOptions<DropshipOptions>): Promise<void> {
  const environment = readEnvironment()
  readOldEncryptionKeys(
    options?.oldEncryptionKeys ?? environment.DROPSHIP_ENCRYPTION_KEYS_OLD
  )
  const key = options?.encryptionKey ?? environment.DROPSHIP_ENCRYPTION_KEY
  if (key !== undefined) {
    readEncryptionKey(key)
  } else if (isProduction()) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      "DROPSHIP_ENCRYPTION_KEY is not set. It encrypts the distributors' credentials and is required in production. Make one with: openssl rand -base64 32"
    )
  }
}
