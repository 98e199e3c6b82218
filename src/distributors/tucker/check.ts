import type { CheckResult } from "../adapter"
import { DistributorError } from "../kit/distributor-error"
import type { TuckerClient } from "./client"
import { distributorName } from "./name"

/** Seen in an integration; any item number would do. */
const anyItem = "160942"

/** Do the customer number and the key work? Reads the stock of one item. */
export async function check(client: TuckerClient): Promise<CheckResult[]> {
  const id = "api_key"
  try {
    await client.readStock([anyItem])
  } catch (error) {
    if (!DistributorError.isInstance(error)) {
      throw error
    }
    // Who is told about the item was let in.
    const isAboutItem =
      error.kind === "invalid_request" && /\bitem\b/i.test(error.message)
    if (!isAboutItem) {
      return [{ id, ok: false, message: error.message }]
    }
  }
  const message = `${distributorName} accepts the customer number and the API key.`
  return [{ id, ok: true, message }]
}
