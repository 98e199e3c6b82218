import { MedusaError } from "@medusajs/framework/utils"

/**
 * "The present state forbids it", with words that reach the merchant: of a
 * plain conflict Medusa's error handler answers 409 with a text of its own,
 * of an error that also carries its HTTP status the message stays.
 */
export function conflict(message: string): MedusaError {
  const error = new MedusaError(MedusaError.Types.CONFLICT, message)
  return Object.assign(error, { status: 409, statusCode: 409, expose: true })
}
