import { rm } from "node:fs/promises"
import { MedusaError } from "@medusajs/framework/utils"
import type { FeedFile } from "../../../distributors/adapter"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DistributorError } from "../../../distributors/kit/distributor-error"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../../modules/distributor"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../modules/supply"
import type { FeedRun } from "../../../schemas/feed-run"
import { compareFetched } from "../compare-fetched"
import { feedSeenAt } from "../domain/feed-seen-at"
import { scopeFiles } from "../domain/scope-files"
import { updateSeenAt } from "../domain/update-seen-at"
import { withoutStaleUpdates } from "../domain/without-stale-updates"
import { feedFolder } from "../feed-folder"
import { fetchFeed } from "../fetch-feed"
import { inFeedSpan } from "../in-feed-span"
import { inPhase } from "../in-phase"
import { stageFiles } from "../stage-files"
import { takeFiles } from "../take-files"
import type { TransferredFile } from "../transfer/found-file"

/** Milliseconds before each further attempt at a failed transfer. */
const usualPauses = [1_000, 4_000, 15_000]

export interface ReadFeedInput {
  run_id: string
  scope: FeedRun["scope"]
  trigger: FeedRun["trigger"]
  distributor_id: string
  /** Milliseconds before each further attempt; default 1, 4 and 15 s. */
  retry_pauses?: number[] | undefined
  /** Reads the files also when they are those of the last applied run. */
  reread?: boolean | undefined
  /** Least milliseconds between two looks at a file; default 1,000. */
  settling?: number | undefined
}

export interface ReadFeedResult {
  file_names: string[]
  /** When the distributor counted its stock; ISO 8601 UTC. */
  feed_seen_at: string
  /** When the updates among its files were made; null: there are none. */
  update_seen_at: string | null
  /** The files are those of the last applied run; nothing was read. */
  is_same: boolean
}

/**
 * Fetches the files and streams them into the staging tables; nothing is
 * visible yet. Files of which the same would be read as of the last applied
 * run's are not read again. One step, because the files lie on this machine alone.
 */
export const readFeedStep = createStep(
  { name: "read-feed", async: true, backgroundExecution: true },
  async (input: ReadFeedInput, { container }) => {
    const distributors =
      container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
    const { scope } = input
    const folder = feedFolder(input.run_id)

    const result = await inPhase(
      container,
      {
        run_id: input.run_id,
        distributor_id: input.distributor_id,
        phase: "transferring",
        failure: describeFailure,
      },
      async (progress): Promise<ReadFeedResult> => {
        try {
          const { feed } = await distributors.retrieveAdapter(
            input.distributor_id
          )
          const source = await distributors.readFeedSource(input.distributor_id)
          const fetchedAt = new Date()
          const transferred = await inFeedSpan("transferring", input, () =>
            fetchFeed(container, {
              run_id: input.run_id,
              distributor_id: input.distributor_id,
              source,
              files: scopeFiles(feed, scope),
              folder,
              pauses: input.retry_pauses ?? usualPauses,
              settling: input.settling,
            })
          )
          const files = withoutStaleUpdates(
            transferred.flatMap((file) => {
              const definition = feed.files.find(({ id }) => id === file.id)
              return definition ? [withDefinition(file, definition)] : []
            })
          )
          const { settings } = source
          const { run_id } = input
          progress.files = takeFiles(transferred, files, settings)
          const seen_at = feedSeenAt(files, fetchedAt)
          const isKnown = await compareFetched(container, {
            distributor_id: input.distributor_id,
            scope,
            trigger: input.trigger,
            files: progress.files,
            seen_at,
          })
          progress.phase = "loading"
          const is_same = isKnown && !input.reread
          if (!is_same) {
            const counted = scope === "stock" ? "quantity" : "item"
            const given = {
              run_id,
              files,
              settings,
              progress,
              counted,
            } as const
            await inFeedSpan("loading", input, () => stageFiles(supply, given))
          }
          const updated = updateSeenAt(files, fetchedAt)
          return {
            is_same,
            file_names: files.map(({ name }) => name),
            feed_seen_at: seen_at.toISOString(),
            update_seen_at: updated?.toISOString() ?? null,
          }
        } finally {
          await rm(folder, { recursive: true, force: true })
        }
      }
    )
    return new StepResponse(result)
  }
)

/** Our own errors say all; the database's or the disk's do not. */
function describeFailure(reason: string, error: unknown): string {
  return MedusaError.isMedusaError(error) || DistributorError.isInstance(error)
    ? reason
    : `The feed could not be read: ${reason} Nothing was applied, and the items stay as they were. Pull the feed again.`
}

function withDefinition(file: TransferredFile, definition: FeedFile) {
  const { kind, isUpdate = false } = definition
  return { ...file, definition, kind, isUpdate }
}
