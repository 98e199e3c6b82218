import type { z } from "@medusajs/framework/zod"
import { DistributorError } from "../kit/distributor-error"
import { excerpt } from "../kit/excerpt"
import type { HttpAnswer } from "../kit/http"
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
  const quoted = said === null ? "" : ` It said: ${sentence(said)}`
  if (status === 401 || status === 403) {
    return new DistributorError(
      "authentication",
      `${distributorName} refused the ${credentials} (${status}).${quoted} Check it under Settings > Order Automation, or ask ${distributorName} whether your dealer number may do that.`
    )
  }
  if (status === 429) {
    return new DistributorError(
      "rate_limited",
      `${distributorName} is busy and asked to come back later (429).`,
      answer.retryAfterSeconds ?? 60
    )
  }
  // 408 comes from gateways that gave up waiting: it proves nothing.
  if (status === 408 || (status >= 500 && status <= 599)) {
    return new DistributorError(
      isWrite ? "outcome_unknown" : "unavailable",
      `${distributorName} could not process the request (${status}).${quoted}`
    )
  }
  if (isRefusal(status, verdict)) {
    return new DistributorError(
      "invalid_request",
      `${distributorName} refused the request (${status}).${quoted}`
    )
  }
  return unreadableAnswer(status)
}

/** An answer that should be readable and is not. */
export function unreadableAnswer(status: number): DistributorError {
  return new DistributorError(
    "malformed_response",
    `${distributorName} sent an answer that can't be read (${status}).`
  )
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
