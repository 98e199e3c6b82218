import type { CheckResult } from "../gateway"
import { DistributorError } from "./distributor-error"

/**
 * One check of a connection: a read that must not fail.
 *
 * @param success what is said when it does not
 */
export async function attemptCheck(
  id: string,
  success: string,
  read: () => Promise<unknown>
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
