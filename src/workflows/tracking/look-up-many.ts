import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderLookup, OrderQuery } from "../../distributors/adapter"
import { DistributorError } from "../../distributors/kit/distributor-error"
import { logLine } from "../../log-line"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import { messageOf } from "../../schemas/message-of"

/** What a distributor said of a purchase order, and when it was asked. */
export interface GivenLookup {
  answer: OrderLookup
  /** ISO 8601 UTC. */
  asked_at: string
}

/** Answers by PO number, as far as many could be asked for at once. */
export interface ManyLookups {
  answers: ReadonlyMap<string, GivenLookup>
  /** Asking for each alone would fail alike. */
  isHopeless: boolean
}

const none: ManyLookups = { answers: new Map(), isHopeless: false }

/**
 * Looks a distributor's purchase orders up with the fewest calls its API
 * allows. What is not in the answer has to be asked for alone.
 */
export async function lookUpMany(
  container: MedusaContainer,
  distributorId: string,
  queries: readonly OrderQuery[]
): Promise<ManyLookups> {
  if (queries.length < 2) {
    return none
  }
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const asked_at = new Date().toISOString()
  try {
    const gateway = await distributors.connect(distributorId)
    const found = await gateway.findOrders?.(queries)
    const answers = [...(found ?? [])].map(
      ([poNumber, answer]) => [poNumber, { answer, asked_at }] as const
    )
    return { answers: new Map(answers), isHopeless: false }
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(
      logLine("purchase orders could not be looked up together", {
        distributor: distributorId,
        reason: messageOf(error),
      })
    )
    return { answers: new Map(), isHopeless: isHopeless(error) }
  }
}

function isHopeless(error: unknown): boolean {
  return (
    DistributorError.isInstance(error) &&
    ["authentication", "rate_limited", "unavailable"].includes(error.kind)
  )
}
