import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { conflict } from "../../conflict"
import { purchaseOrderLock } from "../locks"

/**
 * Runs something while nobody else sends, follows or cancels the purchase
 * order; waits for half a minute at most.
 *
 * @param notDone for example `Nothing was asked`
 * @throws MedusaError CONFLICT while somebody else works on it
 */
export async function withPurchaseOrderLock<Result>(
  container: MedusaContainer,
  id: string,
  notDone: string,
  run: () => Promise<Result>
): Promise<Result> {
  const turn: { hasCome: boolean } = { hasCome: false }
  try {
    return await container.resolve(Modules.LOCKING).execute(
      purchaseOrderLock(id),
      () => {
        turn.hasCome = true
        return run()
      },
      { timeout: 30, expire: 60 }
    )
  } catch (error) {
    throw turn.hasCome
      ? error
      : conflict(
          `This purchase order is being sent or looked up just now. ${notDone}; reload it in a minute.`
        )
  }
}
