import type { CheckResult } from "../adapter"
import { attemptCheck } from "../kit/attempt-check"
import type { AutomaticClient } from "./client"
import { writeDate } from "./wire-date"

/** No PO number of ours looks like this. */
const absentPoNumber = "NO-SUCH-ORDER"

/**
 * Does the token work, and does a look-up say in a way that we understand
 * that it has no order? On that rests what is done after a lost answer.
 */
export async function check(
  client: AutomaticClient,
  now: Date
): Promise<CheckResult[]> {
  const today = writeDate(now)
  const token = await attemptCheck(
    "api_token",
    "Automatic Distributors accepts the API token, and orders can be read.",
    () => client.listOrders(today, today)
  )
  const lookUp = await attemptCheck(
    "order_look_up",
    "Orders can be looked up by PO number.",
    () => client.findByPoNumber(absentPoNumber)
  )
  return [token, lookUp]
}
