import type { MedusaContainer } from "@medusajs/framework/types"
import type { CancelResult, OrderQuery } from "../../../distributors/adapter"
import { DISTRIBUTOR_MODULE } from "../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../modules/distributor/service"
import { messageOf } from "../../../schemas/message-of"

/**
 * Does the distributor take cancellations over its API? Yes, too, when it
 * can't be connected to: asking then tells why.
 */
export async function canAskToCancel(
  container: MedusaContainer,
  distributorId: string
): Promise<boolean> {
  try {
    const gateway = await connect(container, distributorId)
    return gateway.cancelOrder !== undefined
  } catch {
    return true
  }
}

/** Asks the distributor to cancel all that has not left. Never throws. */
export async function askToCancel(
  container: MedusaContainer,
  distributorId: string,
  query: OrderQuery
): Promise<CancelResult> {
  let gateway
  try {
    gateway = await connect(container, distributorId)
  } catch (error) {
    const reason = `${messageOf(error)} Nothing was canceled.`
    return { outcome: "refused", reason }
  }
  try {
    return (
      (await gateway.cancelOrder?.(query)) ?? {
        outcome: "refused",
        reason: "It takes no cancellations over its interface.",
      }
    )
  } catch (error) {
    // An adapter that fails in an unforeseen way may have asked.
    return { outcome: "unknown", reason: messageOf(error) }
  }
}

const connect = (container: MedusaContainer, distributorId: string) =>
  container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .connect(distributorId)
