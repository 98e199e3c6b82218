import { SupplyMatchingService } from "./matching-service"
import { isFeedRunning } from "./storage/is-feed-running"
import type { MergeFeedResult } from "./storage/merge-feed"
import {
  confirmStock,
  readAppliedStock,
  type AppliedStock,
} from "./storage/stock/applied-stock"
import { mergeStock, type MergeStockInput } from "./storage/stock/merge-stock"
import {
  hasStockAged,
  recordPublished,
  type PublishedBy,
} from "./storage/stock/published-state"

/** Stock between full feeds, and how old it is. */
export class SupplyStockService extends SupplyMatchingService {
  /** @see mergeStock */
  async mergeStock(input: MergeStockInput): Promise<MergeFeedResult> {
    return mergeStock(this.knex, input)
  }

  /** @see readAppliedStock */
  async readAppliedStock(distributorId: string): Promise<AppliedStock | null> {
    return readAppliedStock(this.knex, distributorId)
  }

  /** @see confirmStock */
  async confirmStock(runId: string): Promise<void> {
    await confirmStock(this.knex, runId)
  }

  /** @see isFeedRunning */
  async isFeedRunning(distributorId: string): Promise<boolean> {
    return isFeedRunning(this.knex, distributorId)
  }

  /** @see recordPublished */
  async recordPublishedStock(by: PublishedBy): Promise<void> {
    await recordPublished(this.knex, by)
  }

  /** @see hasStockAged */
  async hasStockAged(by: PublishedBy): Promise<boolean> {
    return hasStockAged(this.knex, by)
  }
}
