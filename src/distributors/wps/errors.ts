import { z } from "@medusajs/framework/zod"
import { DistributorError } from "../kit/distributor-error"
import { excerpt } from "../kit/excerpt"
import type { HttpAnswer } from "../kit/http"
import {
  statusError,
  unreadableAnswer as unreadable,
} from "../kit/status-error"

const name = "Western Power Sports"

/**
 * What an answer that is not a success means. WPS documents no error shape;
 * the ones of Laravel are read (assumed).
 *
 * @param isWrite a 5xx leaves it open whether the call was processed
 */
export function wpsError(
  answer: HttpAnswer,
  isWrite: boolean
): DistributorError {
  const { status, retryAfterSeconds } = answer
  const said = readRefusal(answer.body)
  const quoted = said === null ? "" : ` It said: ${said}`
  if (status === 403) {
    return new DistributorError(
      "authentication",
      `${name} does not let this account do that (403).${quoted} If prices and stock can be read, ask webservices@wps-inc.com to enable order processing for your account.`
    )
  }
  return statusError({
    distributorName: name,
    status,
    retryAfterSeconds,
    said,
    isWrite,
    credentials: "the API token",
    hint: "Make a new token in Data Depot and enter it under Settings > Order Automation.",
  })
}

/** An answer that should be readable and is not. */
export function unreadableAnswer(status: number): DistributorError {
  return unreadable(name, status)
}

const refusalSchema = z.object({
  message: z.string().optional().catch(undefined),
  error: z
    .union([
      z.string(),
      z.object({ message: z.string() }).transform(({ message }) => message),
    ])
    .optional()
    .catch(undefined),
  errors: z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .optional()
    .catch(undefined),
})

/** The words of a refusal, at most 500 characters; null when there are none. */
export function readRefusal(body: unknown): string | null {
  const refusal = refusalSchema.safeParse(body)
  if (!refusal.success) {
    return null
  }
  const { message, error, errors = {} } = refusal.data
  const fields = Object.entries(errors).map(
    ([field, texts]) => `${field}: ${[texts].flat().join(" ")}`
  )
  const words = [message ?? error ?? "", ...fields].filter(Boolean).join(" ")
  return words === "" ? null : excerpt(words, 500)
}
