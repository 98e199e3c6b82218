import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { logLine } from "../../log-line"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"

/** The beginning of what an account shows whose secrets no key opens. */
const lostBegins = "The stored credentials can't be decrypted"

/**
 * Brings all stored secrets to the present encryption key. It runs with each
 * tick and not at the start alone: while instances with different keys run
 * beside each other, the last one to be restarted decides, and a tick brings
 * the rest over. What no key opens stays as it is, and its account says so.
 */
export async function resealSecrets(container: MedusaContainer): Promise<void> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { resealed, lost } = await distributors.resealSecrets()
  for (const distributor of resealed) {
    logger.info(
      logLine("credentials are encrypted with the present key now", {
        distributor,
      })
    )
  }
  for (const id of lost) {
    const { last_error } = await distributors.retrieveDistributor(id)
    // Said once, and not with each tick.
    if (!last_error?.startsWith(lostBegins)) {
      const error = `${lostBegins}: the key that they were stored with is not among DROPSHIP_ENCRYPTION_KEY and DROPSHIP_ENCRYPTION_KEYS_OLD. Nothing is sent to this distributor. Add the former key to DROPSHIP_ENCRYPTION_KEYS_OLD and start again, or enter all credentials again.`
      logger.error(
        logLine("stored credentials can't be decrypted", {
          distributor: id,
          reason: error,
        })
      )
      await distributors.recordCheck(id, { ok: false, error })
    }
  }
}
