import { z } from "@medusajs/framework/zod"
import { DistributorError } from "../kit/distributor-error"
import { excerpt } from "../kit/excerpt"
import type { HttpAnswer } from "../kit/http"
import {
  statusError,
  unreadableAnswer as unreadable,
} from "../kit/status-error"
import { distributorName as name } from "./name"

const keyHint =
  "Check the customer number and the API key under Settings > Order Automation."

/**
 * What an HTTP status other than 200 means. Tucker answers 200 to everything
 * it understands, so it comes from what stands in front of it.
 *
 * @param isWrite a 5xx leaves it open whether the call was processed
 */
export function tuckerError(
  { status, body, retryAfterSeconds }: HttpAnswer,
  isWrite: boolean
): DistributorError {
  return statusError({
    distributorName: name,
    status,
    retryAfterSeconds,
    said: readWords(body),
    isWrite,
    credentials: "the credentials",
    hint: keyHint,
  })
}

/** A status other than SUCCESSFUL, with Tucker's words. */
export function refusal(message: string): DistributorError {
  const said =
    message === "" ? "It gave no reason." : `It said: ${quote(message)}`
  return isAboutCredentials(message)
    ? new DistributorError(
        "authentication",
        `${name} refused the credentials. ${said} ${keyHint}`
      )
    : new DistributorError(
        "invalid_request",
        `${name} refused the request. ${said}`
      )
}

/** Words of Tucker, fit to be shown, and ended as a sentence. */
export function quote(words: string): string {
  const text = excerpt(words, 500)
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

/** Tucker's texts are not known; what such a text would speak of. */
function isAboutCredentials(message: string): boolean {
  return /api\s*-?key|credential|customer (number|no)|not authori[sz]ed|unauthori[sz]ed|access denied|password|log ?in/i.test(
    message
  )
}

/** Perhaps Tucker calls it a failure that an order has not shipped yet. */
export function saysNothingShipped(message: string): boolean {
  return /\bno (shipments?|tracking|shipping)\b|\bnot (yet )?shipped\b/i.test(
    message
  )
}

const wordsSchema = z.object({
  message: z.string().optional().catch(undefined),
  error: z.string().optional().catch(undefined),
})

function readWords(body: unknown): string | null {
  const words = wordsSchema.safeParse(body).data
  const text = words?.message ?? words?.error ?? ""
  return text === "" ? null : quote(text)
}

/** An answer that should be readable and is not. */
export function unreadableAnswer(status: number): DistributorError {
  return unreadable(name, status)
}
