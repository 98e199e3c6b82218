import { MedusaError } from "@medusajs/framework/utils"
import { readEnvironment } from "../../environment"
import type { SecretsKey } from "../../schemas/distributor"
import type { DropshipOptions } from "../../with-dropship"
import { decrypt, encrypt } from "./domain/encryption"
import {
  readEncryptionKey,
  readOldEncryptionKeys,
} from "./domain/encryption-key"

/** Closes and opens what must not lie about in plain text. */
export class SecretBox {
  /** @param options win over the environment */
  constructor(
    private readonly options: Pick<
      DropshipOptions,
      "encryptionKey" | "oldEncryptionKeys"
    >
  ) {}

  /** @throws MedusaError when there is no key */
  close(text: string, owner: string): string {
    return encrypt(text, this.presentKey(), owner)
  }

  /** @throws MedusaError when there is no key, or none that fits */
  open(closed: string, owner: string): string {
    return decrypt(closed, this.keys(), owner).text
  }

  /** Which key opens it. */
  keyOf(closed: string, owner: string): SecretsKey {
    try {
      const { keyIndex } = decrypt(closed, this.keys(), owner)
      return keyIndex === 0 ? "present" : "old"
    } catch {
      return "lost"
    }
  }

  private keys(): Buffer[] {
    const old =
      this.options.oldEncryptionKeys ??
      readEnvironment().DROPSHIP_ENCRYPTION_KEYS_OLD
    return [this.presentKey(), ...readOldEncryptionKeys(old)]
  }

  private presentKey(): Buffer {
    const text =
      this.options.encryptionKey ?? readEnvironment().DROPSHIP_ENCRYPTION_KEY
    if (text === undefined) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Credentials can't be stored or read: DROPSHIP_ENCRYPTION_KEY is not set. Nothing was saved or sent. Set it (openssl rand -base64 32 makes one) and start again."
      )
    }
    return readEncryptionKey(text)
  }
}
