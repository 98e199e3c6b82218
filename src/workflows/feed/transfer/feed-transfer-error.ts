import { MedusaError } from "@medusajs/framework/utils"

/**
 * A feed file could not be fetched. The message is written for a merchant and
 * never holds a password.
 */
export class FeedTransferError extends MedusaError {
  /** False: trying again can't help, the settings must be changed first. */
  readonly isRetryable: boolean

  constructor(message: string, isRetryable: boolean) {
    super(MedusaError.Types.NOT_ALLOWED, message)
    this.isRetryable = isRetryable
  }
}
