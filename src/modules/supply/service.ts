import type { FeedChanges } from "../../schemas/feed-changes"
import type {
  FeedHistoryQuery,
  FeedRejection,
  FeedRejectionFilter,
  FeedRun as FeedRunView,
  ListFeedRunsQuery,
  ListRejectionsQuery,
} from "../../schemas/feed-run"
import type { ListItemsQuery } from "../../schemas/item"
import { feedRunView } from "./feed-run-view"
import { SupplyStockService } from "./stock-service"
import * as heldRuns from "./storage/decide-held-run"
import type { TakenFile } from "./domain/taken-file"
import * as applied from "./storage/applied-feed"
import * as downloads from "./storage/feed-downloads"
import * as rejections from "./storage/feed-rejections"
import * as feedRuns from "./storage/feed-run-store"
import { hasItems } from "./storage/has-items"
import { listDeadFeeds } from "./storage/list-dead-feeds"
import { listLastFeeds, type LastFeedRow } from "./storage/list-last-feeds"
import type { StoredItem } from "./storage/item-columns"
import {
  listFeedHistory,
  type StoredHistory,
} from "./storage/list-feed-history"
import { listStockPage, type VariantStock } from "./storage/list-stock-page"
import {
  mergeFeed,
  type MergeFeedInput,
  type MergeFeedResult,
} from "./storage/merge-feed"
import { readChanges } from "./storage/read-changes"
import { searchItems } from "./storage/search-items"
import {
  stageFile,
  type StagedFile,
  type StageFileInput,
} from "./storage/stage-file"

/**
 * What the distributors have: their items, the runs that bring them in, and
 * which variants they are. Rows in bulk are written by SQL, see `storage/`.
 */
export class SupplyModuleService extends SupplyStockService {
  /** @see feedRuns.startFeedRun */
  async startFeedRun(
    given: Parameters<typeof feedRuns.startFeedRun>[1]
  ): Promise<feedRuns.ReplacedRuns> {
    return feedRuns.startFeedRun(this.knex, given)
  }

  /** @see listDeadFeeds */
  async listDeadFeeds(): Promise<string[]> {
    return listDeadFeeds(this.knex)
  }

  /** @see feedRuns.reportProgress */
  async reportFeedProgress(
    runId: string,
    progress: feedRuns.FeedRunProgress
  ): Promise<void> {
    await feedRuns.reportProgress(this.knex, runId, progress)
  }

  /** @see downloads.nextDownloadAt */
  async nextFeedDownloadAt(
    distributorId: string,
    perDay: number
  ): Promise<Date | null> {
    return downloads.nextDownloadAt(this.knex, distributorId, perDay)
  }

  /** @see downloads.claimDownload */
  async claimFeedDownload(runId: string, perDay: number): Promise<boolean> {
    return downloads.claimDownload(this.knex, runId, perDay)
  }

  /** @see downloads.releaseDownload */
  async releaseFeedDownload(runId: string): Promise<void> {
    await downloads.releaseDownload(this.knex, runId)
  }

  /** @see stageFile */
  async stageFeedFile(input: StageFileInput): Promise<StagedFile> {
    return stageFile(this.knex, input)
  }

  /** @see mergeFeed */
  async mergeFeed(input: MergeFeedInput): Promise<MergeFeedResult> {
    return mergeFeed(this.knex, input)
  }

  /** @see heldRuns.approveHeldRun */
  async approveHeldRun(runId: string): Promise<heldRuns.ApprovedRun> {
    return heldRuns.approveHeldRun(this.knex, runId)
  }

  /** @see heldRuns.discardHeldRun */
  async discardHeldRun(runId: string, reason: string): Promise<void> {
    await heldRuns.discardHeldRun(this.knex, runId, reason)
  }

  /** @see readChanges */
  async readFeedChanges(
    given: Parameters<typeof readChanges>[1]
  ): Promise<FeedChanges> {
    return readChanges(this.knex, given)
  }

  /** @see applied.readAppliedFiles */
  async readAppliedFiles(distributorId: string): Promise<TakenFile[]> {
    return applied.readAppliedFiles(this.knex, distributorId)
  }

  /** @see applied.confirmFeed */
  async confirmFeed(
    given: Parameters<typeof applied.confirmFeed>[1]
  ): Promise<void> {
    await applied.confirmFeed(this.knex, given)
  }

  /** @see feedRuns.finishFeedRun */
  async finishFeedRun(runId: string, levelsPublished: number): Promise<void> {
    await feedRuns.finishFeedRun(this.knex, runId, levelsPublished)
  }

  /** @see feedRuns.failFeedRun */
  async failFeedRun(runId: string, error: string): Promise<boolean> {
    return feedRuns.failFeedRun(this.knex, runId, error)
  }

  /** @throws MedusaError NOT_FOUND */
  async retrieveFeedRunView(id: string): Promise<FeedRunView> {
    return feedRunView(await this.retrieveFeedRun(id))
  }

  async listFeedRunViews(
    query: ListFeedRunsQuery
  ): Promise<{ feed_runs: FeedRunView[]; count: number }> {
    const { distributor_id, status } = query
    const column = query.order.replace("-", "")
    const direction = query.order.startsWith("-") ? "DESC" : "ASC"
    const [rows, count] = await this.listAndCountFeedRuns(
      {
        ...(distributor_id === undefined ? {} : { distributor_id }),
        ...(status === undefined ? {} : { status }),
      },
      {
        take: query.limit,
        skip: query.offset,
        order: { [column]: direction, id: direction },
      }
    )
    return { feed_runs: rows.map(feedRunView), count }
  }

  /** @throws MedusaError NOT_FOUND when there is no such run */
  async listFeedRejections(
    runId: string,
    query: ListRejectionsQuery
  ): Promise<{ rejections: FeedRejection[]; count: number }> {
    await this.retrieveFeedRun(runId, { select: ["id"] })
    return rejections.listRejections(this.knex, runId, query)
  }

  /**
   * @see rejections.streamRejections
   * @throws MedusaError NOT_FOUND when there is no such run
   */
  async streamFeedRejections(
    runId: string,
    filter: FeedRejectionFilter
  ): Promise<AsyncGenerator<FeedRejection>> {
    await this.retrieveFeedRun(runId, { select: ["id"] })
    return rejections.streamRejections(this.knex, runId, filter)
  }

  /** @see listLastFeeds */
  async listLastFeeds(
    distributorIds: readonly string[]
  ): Promise<LastFeedRow[]> {
    return listLastFeeds(this.knex, distributorIds)
  }

  /** @see listFeedHistory */
  async listFeedHistory(query: FeedHistoryQuery): Promise<StoredHistory[]> {
    return listFeedHistory(this.knex, query)
  }

  /** When the distributor counted its stock; null before the first feed. */
  async readFeedSeenAt(distributorId: string): Promise<Date | null> {
    const [snapshot] = await this.listFeedSnapshots({
      distributor_id: distributorId,
    })
    return snapshot?.feed_seen_at ?? null
  }

  /** Whether any feed has told any item. */
  async hasItems(): Promise<boolean> {
    return hasItems(this.knex)
  }

  /** @see searchItems */
  async searchItems(
    query: ListItemsQuery
  ): Promise<{ items: StoredItem[]; count: number }> {
    return searchItems(this.knex, query)
  }

  /** @see listStockPage */
  async listStockPage(
    given: Parameters<typeof listStockPage>[1]
  ): Promise<VariantStock[]> {
    return listStockPage(this.knex, given)
  }
}
