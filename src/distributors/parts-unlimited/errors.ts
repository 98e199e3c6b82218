import type { z } from "@medusajs/framework/zod"
import { DistributorError } from "../kit/distributor-error"
import { excerpt } from "../kit/excerpt"
import type { HttpAnswer } from "../kit/http"
import {
  statusError,
  unreadableAnswer as unreadable,
} from "../kit/status-error"
import { verdictSchema } from "./wire"

export const distributorName = "Parts Unlimited"

/** What an answer says of its success. */
export type Verdict = z.output<typeof verdictSchema>

/** Null when the answer is no JSON object. */
export function readVerdict(body: unknown): Verdict | null {
  const verdict = verdictSchema.safeParse(body)
  return verdict.success ? verdict.data : null
}

/** 200 and 202 in the body are success (seen in integrations). */
export function isSuccessCode(code: number | null): boolean {
  return code === 200 || code === 202
}

/**
 * What an answer that is not a success means. A refusal may come with HTTP
 * 200 and the true status in the body, or with HTTP 4xx.
 *
 * @param options.isWrite a 5xx leaves it open whether the call was processed
 * @param options.credentials what a 401 refuses, in words
 */
export function partsUnlimitedError(
  answer: Pick<HttpAnswer, "status" | "body" | "retryAfterSeconds">,
  options: { isWrite: boolean; credentials?: string }
): DistributorError {
  const { isWrite, credentials = "API key" } = options
  const verdict = readVerdict(answer.body)
  const status = statusOf(answer.status, verdict)
  const said = verdict === null ? null : refusalWords(verdict)
  const words = said === null ? null : sentence(said)
  if (isFailure(status)) {
    return statusError({
      distributorName,
      status,
      retryAfterSeconds: answer.retryAfterSeconds,
      said: words,
      isWrite,
      credentials: `the ${credentials}`,
      hint: `Check it under Settings > Order Automation, or ask ${distributorName} whether your dealer number may do that.`,
    })
  }
  if (isRefusal(status, verdict)) {
    const quoted = words === null ? "" : ` It said: ${words}`
    return new DistributorError(
      "invalid_request",
      `${distributorName} refused the request (${status}).${quoted}`
    )
  }
  return unreadableAnswer(status)
}

/** Whatever the body says of it. */
function isFailure(status: number): boolean {
  return (
    [401, 403, 408, 429].includes(status) || (status >= 500 && status <= 599)
  )
}

/** An answer that should be readable and is not. */
export function unreadableAnswer(status: number): DistributorError {
  return unreadable(distributorName, status)
}

/** The words of a refusal, at most 500 characters; null: there are none. */
export function refusalWords(verdict: Verdict): string | null {
  const { mainframeErrors, status_message, message } = verdict
  const words = [...new Set([...mainframeErrors, status_message || message])]
  const text = words.filter((word) => word !== "").join("; ")
  return text === "" ? null : excerpt(text, 500)
}

/** The mainframe's words end without a full stop. */
function sentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`
}

/**
 * The status in the body counts where HTTP says that all is well, and where
 * it tells of a failure that HTTP hides behind a refusal.
 */
function statusOf(status: number, verdict: Verdict | null): number {
  const code = verdict?.status_code ?? status
  const isHttpSuccess = status >= 200 && status <= 299
  return isHttpSuccess || (status < 500 && code >= 500) ? code : status
}

function isRefusal(status: number, verdict: Verdict | null): boolean {
  // A refusal that claims success at the same time proves nothing.
  if (isSuccessCode(verdict?.status_code ?? null)) {
    return false
  }
  const isRefusedByMainframe =
    verdict !== null &&
    verdict.mainframeErrors.length > 0 &&
    verdict.reference_number === ""
  return (status >= 400 && status <= 499) || isRefusedByMainframe
}
