import type { OrderRequest, PlacementResult } from "../adapter"
import { excerpt } from "../kit/excerpt"
import type { HttpAnswer } from "../kit/http"
import { describeLines } from "./describe-lines"
import {
  distributorName,
  isSuccessCode,
  partsUnlimitedError,
  readVerdict,
  refusalWords,
  type Verdict,
} from "./errors"
import { toLines } from "./to-order"
import { takenOrderSchema } from "./wire"

/**
 * What an answer to an order means.
 *
 * @throws DistributorError when it is neither a success nor a refusal of a
 *   number that Parts Unlimited has
 */
export function readPlacement(
  answer: HttpAnswer,
  order: OrderRequest
): PlacementResult {
  const verdict = readVerdict(answer.body)
  const isHttpSuccess = answer.status >= 200 && answer.status <= 299
  if (isHttpSuccess && verdict && isSuccessCode(verdict.status_code)) {
    const notice = describe(verdict, answer.body, order)
    return {
      outcome: "accepted",
      orderNumbers: verdict.reference_number ? [verdict.reference_number] : [],
      ...(notice && { notice }),
    }
  }
  const error = partsUnlimitedError(answer, { isWrite: true })
  if (error.kind === "invalid_request" && verdict && isDuplicate(verdict)) {
    return {
      outcome: "duplicate",
      reason: `${error.message} Nothing was ordered by this call.`,
    }
  }
  throw error
}

/**
 * The words for a number that was used before are not public (assumed:
 * "DUPLICATE PURCHASE ORDER").
 */
function isDuplicate(verdict: Verdict): boolean {
  const said = refusalWords(verdict) ?? ""
  return (
    /\bduplicate\b.{0,40}\b(purchase order|p\.?o\.?|order)\b/i.test(said) ||
    /\b(purchase order|p\.?o\.?|order)\b.{0,40}\b(duplicate|already)\b/i.test(
      said
    )
  )
}

function describe(
  verdict: Verdict,
  body: unknown,
  order: OrderRequest
): string {
  const taken = takenOrderSchema.safeParse(body)
  const lines = taken.success ? (taken.data.line_items ?? []) : []
  const said = verdict.mainframeErrors.join("; ")
  return [
    ...(verdict.status_code === 202
      ? [
          `Accepted for processing; ${distributorName} may still refuse it later.`,
        ]
      : []),
    ...(verdict.reference_number ? [] : ["It gave no order number."]),
    ...describeLines(toLines(order), lines),
    ...(said ? [`It said: ${excerpt(said, 500)}`] : []),
  ].join(" ")
}
