import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { logLine } from "../../log-line"
import type { FeedRun } from "../../schemas/feed-run"
import { messageOf } from "../../schemas/message-of"
import { feedLock } from "../locks"
import { beginFeedRun } from "./begin-feed-run"

/** A kind of run, and when it is due. */
interface DueRuns {
  scope: FeedRun["scope"]
  /** Ids of distributors. */
  listDue: () => Promise<string[]>
  /** Asked under the distributor's lock. False: it is not started now. */
  mayStart: (distributorId: string) => Promise<boolean>
  planNext: (distributorId: string) => Promise<unknown>
}

/**
 * Starts the feed runs that are due. The next time is set before a run starts,
 * so that several instances start it once and a failing feed is not pulled
 * again at each tick. One distributor's trouble doesn't stop the others.
 *
 * @returns ids of the distributors whose run was started
 */
export async function startDueRuns(
  container: MedusaContainer,
  { scope, listDue, mayStart, planNext }: DueRuns
): Promise<string[]> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const take = (id: string) =>
    container.resolve(Modules.LOCKING).execute(feedLock(id), async () => {
      const isStillDue = (await listDue()).includes(id)
      if (!isStillDue || !(await mayStart(id))) {
        return false
      }
      await planNext(id)
      return true
    })
  const started: string[] = []
  for (const distributor_id of await listDue()) {
    try {
      if (await take(distributor_id)) {
        await beginFeedRun(container, {
          distributor_id,
          trigger: "schedule",
          scope,
        })
        started.push(distributor_id)
      }
    } catch (error) {
      logger.warn(
        logLine("a due feed run was not started", {
          distributor: distributor_id,
          scope,
          reason: messageOf(error),
        })
      )
    }
  }
  return started
}
