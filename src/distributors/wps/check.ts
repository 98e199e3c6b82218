import type { CheckResult } from "../adapter"
import { DistributorError } from "../kit/distributor-error"
import type { WpsClient } from "./client"

/** Does the token work, and is order processing enabled for the account? */
export async function check(client: WpsClient): Promise<CheckResult[]> {
  const token = await attempt(
    "api_token",
    "Western Power Sports accepts the API token.",
    () => client.checkItems()
  )
  const orders = token.ok
    ? await attempt(
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

async function attempt(
  id: string,
  success: string,
  read: () => Promise<void>
): Promise<CheckResult> {
  try {
    await read()
    return { id, ok: true, message: success }
  } catch (error) {
    if (!DistributorError.isInstance(error)) {
      throw error
    }
    return { id, ok: false, message: error.message }
  }
}
