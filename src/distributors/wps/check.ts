import type { CheckResult } from "../adapter"
import { attemptCheck } from "../kit/attempt-check"
import type { WpsClient } from "./client"

/** Does the token work, and is order processing enabled for the account? */
export async function check(client: WpsClient): Promise<CheckResult[]> {
  const token = await attemptCheck(
    "api_token",
    "Western Power Sports accepts the API token.",
    () => client.checkItems()
  )
  const orders = token.ok
    ? await attemptCheck(
        "order_processing",
        "Orders can be read: order processing is enabled.",
        () => client.checkOrders(new Date())
      )
    : {
        id: "order_processing",
        ok: false,
        message: "Not checked: items could not be read.",
      }
  return [token, orders]
}
