import { MedusaError } from "@medusajs/framework/utils"
import { readEnvironment } from "../../environment"
import { decrypt, encrypt } from "./domain/encryption"
import { readEncryptionKey } from "./domain/encryption-key"

/** Closes and opens what must not lie about in plain text. */
export class SecretBox {
  /** @param encryptionKey wins over the environment's */
  constructor(private readonly encryptionKey: string | undefined) {}

  /** @throws MedusaError when there is no key */
  close(text: string, owner: string): string {
    return encrypt(text, this.key(), owner)
  }

  /** @throws MedusaError when there is no key, or not the one of then */
  open(closed: string, owner: string): string {
    return decrypt(closed, this.key(), owner)
  }

  private key(): Buffer {
    const text = this.encryptionKey ?? readEnvironment().DROPSHIP_ENCRYPTION_KEY
    if (text === undefined) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Credentials can't be stored or read: DROPSHIP_ENCRYPTION_KEY is not set. Nothing was saved or sent. Set it (openssl rand -base64 32 makes one) and start again."
      )
    }
    return readEncryptionKey(text)
  }
}
