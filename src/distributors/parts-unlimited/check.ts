import type { CheckResult } from "../adapter"
import { attemptCheck } from "../kit/attempt-check"
import type { PartsUnlimitedClient } from "./client"
import type { PartsUnlimitedCredentials } from "./credentials"
import { distributorName } from "./errors"
import { findOrders } from "./find-orders"
import type { PartsUnlimitedSettings } from "./settings"

/** Any part will do: the answer matters, not what is in it. */
const somePart = "01019901"

/**
 * Does the API key work, and can the order list be read? No read names the
 * dealer number, and the portal's price file is given twice a day, so those
 * two are not tried.
 */
export async function check(
  client: PartsUnlimitedClient,
  credentials: PartsUnlimitedCredentials,
  settings: PartsUnlimitedSettings
): Promise<CheckResult[]> {
  const key = await attemptCheck(
    "api_key",
    `${distributorName} accepts the API key. The dealer number ${credentials.dealer_number} is first used by an order.`,
    async () => {
      await client.readStock([somePart])
    }
  )
  const orders = key.ok
    ? await attemptCheck(
        "order_list",
        "The list of drop-ship orders can be read.",
        async () => {
          const query = {
            poNumber: "",
            orderNumbers: [],
            placedAt: new Date(),
          }
          await findOrders(client, settings, [query])
        }
      )
    : {
        id: "order_list",
        ok: false,
        message: "Not checked: stock could not be read.",
      }
  return [key, orders, ...checkPortal(credentials, settings)]
}

function checkPortal(
  { portal_username, portal_password }: PartsUnlimitedCredentials,
  { price_file_source }: PartsUnlimitedSettings
): CheckResult[] {
  return price_file_source === "portal" && !(portal_username && portal_password)
    ? [
        {
          id: "portal",
          ok: false,
          message:
            "The price file is set to come from the dealer portal, and its user name or password is missing. Enter them, or choose the parts bundle.",
        },
      ]
    : []
}
