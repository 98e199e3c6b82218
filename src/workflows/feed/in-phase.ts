import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { logLine } from "../../log-line"
import { SUPPLY_MODULE, type SupplyModuleService } from "../../modules/supply"
import type { FeedRunProgress } from "../../modules/supply/storage/feed-run-store"
import { messageOf } from "../../schemas/message-of"
import { reasonOf } from "./domain/reason-of"
import { recordFailure } from "./record-failure"

const reportEvery = 1_000

/**
 * Does a part of a run. Meanwhile its progress is written about every second,
 * from a connection of its own, which is also the run's sign of life. An error
 * ends the run as failed and is thrown on.
 *
 * @param given.failure the run's error, in a merchant's words, from the reason
 *   as a sentence, and the error that tells it
 * @param work gets the progress, to be changed as the work goes on
 */
export async function inPhase<Result>(
  container: MedusaContainer,
  given: {
    run_id: string
    distributor_id: string
    phase: FeedRunProgress["phase"]
    failure: (reason: string, error: unknown) => string
  },
  work: (progress: FeedRunProgress) => Promise<Result>
): Promise<Result> {
  const progress: FeedRunProgress = { phase: given.phase }
  const stopReports = reportRegularly(container, given, progress)
  try {
    const result = await work(progress)
    await stopReports()
    return result
  } catch (error) {
    await stopReports()
    const reason = reasonOf(error)
    await recordFailure(container, given, given.failure(reason, error))
    throw error
  }
}

/** @returns ends the reports with a last one that says what is known then */
function reportRegularly(
  container: MedusaContainer,
  run: { run_id: string; distributor_id: string },
  progress: FeedRunProgress
): () => Promise<void> {
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  let report: Promise<void> | undefined

  async function send(): Promise<void> {
    try {
      await supply.reportFeedProgress(run.run_id, progress)
    } catch (error) {
      // The run itself will meet the same trouble, or it has passed.
      logger.warn(
        logLine("progress of a feed run was not written", {
          feed_run: run.run_id,
          distributor: run.distributor_id,
          reason: messageOf(error),
        })
      )
    }
  }

  function sendNext(): void {
    // A slow report is not overtaken by the next one.
    report ??= send().finally(() => {
      report = undefined
    })
  }

  sendNext()
  const timer = setInterval(sendNext, reportEvery)
  return async () => {
    clearInterval(timer)
    await report
    await send()
  }
}
