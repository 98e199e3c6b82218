import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { logLine } from "../../log-line"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import { messageOf } from "../../schemas/message-of"

/** Tells our own report from what the connection test or a feed left. */
const reportBegins = "Purchase orders could not be looked up: "

/** Is it left alone for the moment, because it does not answer? */
export async function isDown(
  container: MedusaContainer,
  distributorId: string
): Promise<boolean> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  return (await outageOf(distributors, distributorId)) !== null
}

/**
 * Keeps with the account how a round of look-ups went, so that a revoked
 * token or an outage shows there. When all of them failed, the distributor is
 * asked whether it is the connection or the purchase orders. Writes only
 * what is new, and takes back only what it wrote.
 */
export async function recordContact(
  container: MedusaContainer,
  distributorId: string,
  { checked, failed }: { checked: number; failed: number }
): Promise<void> {
  if (checked === 0) {
    return
  }
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const problem =
    failed < checked
      ? null
      : await connectionProblem(distributors, distributorId)
  const { last_error } = await distributors.retrieveDistributor(distributorId)
  if (problem === null) {
    if (last_error?.startsWith(reportBegins)) {
      logger.info(
        logLine("purchase orders can be looked up again", {
          distributor: distributorId,
        })
      )
      await distributors.recordCheck(distributorId, { ok: true, error: null })
    }
    return
  }
  const error = `${reportBegins}${problem}`
  if (error !== last_error) {
    logger.warn(
      logLine("purchase orders can't be looked up", {
        distributor: distributorId,
        reason: problem,
      })
    )
    await distributors.recordCheck(distributorId, { ok: false, error })
  }
}

/** Null when the connection is well. */
async function connectionProblem(
  distributors: DistributorModuleService,
  distributorId: string
): Promise<string | null> {
  const outage = await outageOf(distributors, distributorId)
  if (outage !== null) {
    return outage
  }
  const found = await failedChecks(distributors, distributorId)
  // What a refused call says names a time and so differs each round.
  return found === null
    ? null
    : ((await outageOf(distributors, distributorId)) ?? found)
}

/** What goes wrong while it is left alone; else null. */
async function outageOf(
  distributors: DistributorModuleService,
  distributorId: string
): Promise<string | null> {
  const { connection_state } =
    await distributors.retrieveDistributor(distributorId)
  return connection_state?.state === "open" ? connection_state.message : null
}

async function failedChecks(
  distributors: DistributorModuleService,
  distributorId: string
): Promise<string | null> {
  try {
    const gateway = await distributors.connect(distributorId)
    const failures = (await gateway.check()).filter(({ ok }) => !ok)
    return failures.length === 0
      ? null
      : failures.map(({ message }) => message).join(" ")
  } catch (error) {
    return messageOf(error)
  }
}
