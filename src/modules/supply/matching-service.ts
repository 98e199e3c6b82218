import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  ContainerRegistrationKeys,
  MedusaService,
} from "@medusajs/framework/utils"
import type { UpdateVariantSourcesBody } from "../../schemas/item"
import type {
  BrandAlias as BrandAliasView,
  ListMatchesQuery,
} from "../../schemas/match"
import { BrandAlias } from "./models/brand-alias"
import { DistributorItem } from "./models/distributor-item"
import { FeedRun } from "./models/feed-run"
import { FeedSnapshot } from "./models/feed-snapshot"
import { ItemMatch } from "./models/item-match"
import { MatchCandidate } from "./models/match-candidate"
import { RejectedRow } from "./models/rejected-row"
import { VariantKey } from "./models/variant-key"
import { VariantState } from "./models/variant-state"
import * as brandAliases from "./storage/brand-aliases"
import {
  listMatchedItems,
  type MatchedItem,
} from "./storage/list-matched-items"
import { listVariantMatches } from "./storage/list-variant-matches"
import {
  matchItems,
  type MatchChange,
  type MatchScope,
} from "./storage/match-items"
import {
  replaceVariantKeys,
  type VariantKeys,
  type VariantRange,
} from "./storage/replace-variant-keys"
import {
  restoreVariantSources,
  saveVariantSources,
  type StoredMatch,
} from "./storage/save-variant-sources"

/** Which variants the items are: the half of the service that matches. */
export class SupplyMatchingService extends MedusaService({
  DistributorItem,
  FeedRun,
  FeedSnapshot,
  RejectedRow,
  ItemMatch,
  VariantKey,
  VariantState,
  MatchCandidate,
  BrandAlias,
}) {
  protected readonly knex: Knex

  constructor(container: Record<string, unknown>) {
    super(...arguments)
    this.knex = container[ContainerRegistrationKeys.PG_CONNECTION] as Knex
  }

  /** @see listMatchedItems */
  async listMatchedItems(
    variantIds: readonly string[]
  ): Promise<MatchedItem[]> {
    return listMatchedItems(this.knex, variantIds)
  }

  /** @see replaceVariantKeys */
  async replaceVariantKeys(
    keys: readonly VariantKeys[],
    covered: VariantRange | readonly string[]
  ): Promise<void> {
    await replaceVariantKeys(this.knex, keys, covered)
  }

  /** @see matchItems */
  async matchItems(scope: MatchScope): Promise<MatchChange[]> {
    return matchItems(this.knex, scope)
  }

  /** @see listVariantMatches */
  async listVariantMatches(
    query: ListMatchesQuery
  ): ReturnType<typeof listVariantMatches> {
    return listVariantMatches(this.knex, query)
  }

  /** @see brandAliases.listBrandAliases */
  async listBrandAliasViews(): Promise<BrandAliasView[]> {
    return brandAliases.listBrandAliases(this.knex)
  }

  /** @see brandAliases.replaceBrandAliases */
  async replaceBrandAliases(aliases: readonly BrandAliasView[]): Promise<void> {
    await brandAliases.replaceBrandAliases(this.knex, aliases)
  }

  /** @see saveVariantSources */
  async saveVariantSources(
    variantId: string,
    body: UpdateVariantSourcesBody
  ): Promise<StoredMatch[]> {
    return saveVariantSources(this.knex, variantId, body)
  }

  /** @see restoreVariantSources */
  async restoreVariantSources(
    variantId: string,
    before: readonly StoredMatch[]
  ): Promise<void> {
    await restoreVariantSources(this.knex, variantId, before)
  }
}
