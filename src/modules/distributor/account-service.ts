import type { Logger } from "@medusajs/framework/types"
import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import { distributorAdapters } from "../../distributors"
import type {
  DistributorAdapter,
  DistributorGateway,
} from "../../distributors/adapter"
import { endpointsOf, readEnvironment } from "../../environment"
import type {
  Distributor,
  UpdateDistributorBody,
} from "../../schemas/distributor"
import type { DropshipOptions } from "../../with-dropship"
import {
  readAccount,
  secretsSchema,
  type Account,
  type Secrets,
} from "./domain/account"
import { accountFeed } from "./domain/account-feed"
import { changeAccount, type AccountChange } from "./domain/change-account"
import { describeDistributor } from "./domain/describe-distributor"
import { feedSource, type FeedSource } from "./domain/feed-source"
import { findAdapter } from "./domain/find-adapter"
import { listMissingCredentials } from "./domain/list-missing"
import { nextFeedRun } from "./domain/next-feed-run"
import {
  openChanges,
  sealChanges,
  type SealedChanges,
} from "./domain/sealed-changes"
import { DistributorAccount } from "./models/distributor-account"
import { DropshipSetting } from "./models/dropship-setting"
import { FulfillmentPreference } from "./models/fulfillment-preference"
import { InventoryRule } from "./models/inventory-rule"
import { SecretBox } from "./secret-box"

/** Accounts and credentials: the half of the service that holds secrets. */
export class DistributorAccountService extends MedusaService({
  DistributorAccount,
  InventoryRule,
  FulfillmentPreference,
  DropshipSetting,
}) {
  private readonly secretBox: SecretBox
  private readonly logger: Logger
  private readonly options: DropshipOptions

  constructor(container: { logger: Logger }, options: DropshipOptions = {}) {
    super(...arguments)
    this.logger = container.logger
    this.options = options
    this.secretBox = new SecretBox(options.encryptionKey)
  }

  async listAdapters(): Promise<readonly DistributorAdapter[]> {
    return distributorAdapters
  }

  /** @throws MedusaError NOT_FOUND that lists the known ids */
  async retrieveAdapter(id: string): Promise<DistributorAdapter> {
    return findAdapter(distributorAdapters, id)
  }

  async listDistributors(): Promise<Distributor[]> {
    return Promise.all(
      distributorAdapters.map(({ id }) => this.retrieveDistributor(id))
    )
  }

  /** A distributor nothing was saved for has its adapter's defaults. */
  async retrieveDistributor(id: string): Promise<Distributor> {
    const adapter = await this.retrieveAdapter(id)
    const { account } = await this.loadAccount(id)
    return describeDistributor(adapter, account, new Date())
  }

  /** The account as it would be saved; throws what saving would throw. */
  async previewDistributor(
    id: string,
    body: UpdateDistributorBody
  ): Promise<Distributor> {
    const adapter = await this.retrieveAdapter(id)
    const { account } = await this.changeAccount(adapter, body)
    return describeDistributor(adapter, account, new Date())
  }

  /**
   * Merges field by field and saves, everything but what enabling makes in
   * Medusa (`saveDistributorWorkflow` does both).
   *
   * @throws MedusaError INVALID_DATA that names the field, CONFLICT when an
   *   account would be enabled while something is missing
   */
  async saveDistributor(
    id: string,
    body: UpdateDistributorBody
  ): Promise<Distributor> {
    const adapter = await this.retrieveAdapter(id)
    const { account, secrets } = await this.changeAccount(adapter, body)
    const sealed = secrets
      ? this.secretBox.close(JSON.stringify(secrets), id)
      : account.secrets
    await this.storeAccount(id, { ...account, secrets: sealed })
    return this.retrieveDistributor(id)
  }

  /** Takes the secrets of a body out of sight, for a workflow's input. */
  async sealChanges(
    id: string,
    body: UpdateDistributorBody
  ): Promise<SealedChanges> {
    return sealChanges(body, (text) => this.secretBox.close(text, id))
  }

  async openChanges(
    id: string,
    changes: SealedChanges
  ): Promise<UpdateDistributorBody> {
    return openChanges(changes, (text) => this.secretBox.open(text, id))
  }

  /** @throws MedusaError NOT_ALLOWED when credentials or URL are missing */
  async connect(id: string): Promise<DistributorGateway> {
    const adapter = await this.retrieveAdapter(id)
    const { account } = await this.loadAccount(id)
    const missing = listMissingCredentials(adapter, account)
    if (missing.length > 0) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${adapter.name} is not set up. Missing: ${missing.join(", ")}. Nothing was sent. Enter it under Settings > Order Automation.`
      )
    }
    const baseUrl =
      this.options.endpoints?.[id] ??
      endpointsOf(readEnvironment())[id] ??
      adapter.defaultBaseUrl
    if (baseUrl === null) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The address of ${adapter.name}'s API is not known. Nothing was sent. Set the plugin option endpoints["${id}"].`
      )
    }
    const { credentials } = this.openSecrets(id, account)
    return adapter.connect({ credentials, baseUrl, logger: this.logger })
  }

  /** @throws MedusaError NOT_ALLOWED when no feed server is entered */
  async readFeedSource(id: string): Promise<FeedSource> {
    const adapter = await this.retrieveAdapter(id)
    const { account } = await this.loadAccount(id)
    const { feed_password } = this.openSecrets(id, account)
    return feedSource(adapter, account, feed_password)
  }

  /** Ids of enabled accounts whose feed is due. */
  async listDueFeeds(now: Date): Promise<string[]> {
    const rows = await this.listDistributorAccounts({
      is_enabled: true,
      next_feed_run_at: { $lte: now },
    })
    return rows.map((row) => row.distributor_id)
  }

  /** Sets the next time of the account's schedule that lies after `after`. */
  async scheduleNextFeed(id: string, after: Date): Promise<void> {
    const adapter = await this.retrieveAdapter(id)
    const { account } = await this.loadAccount(id)
    const { schedule, timezone } = accountFeed(adapter, account)
    await this.storeAccount(id, {
      next_feed_run_at:
        schedule === null ? null : nextFeedRun(schedule, timezone, after),
    })
  }

  /** What enabling made in Medusa; null forgets it. */
  async setStockLocation(
    id: string,
    place: { stock_location_id: string | null; service_zone_id: string | null }
  ): Promise<void> {
    await this.retrieveAdapter(id)
    await this.storeAccount(id, place)
  }

  /** The zone of the hidden shipping options; null: never enabled. */
  async retrieveServiceZoneId(id: string): Promise<string | null> {
    const { service_zone_id } = await this.snapshotAccount(id)
    return service_zone_id
  }

  /** How the last contact went. @param error null when all was well */
  async recordCheck(
    id: string,
    { ok, error }: { ok: boolean; error: string | null }
  ): Promise<void> {
    await this.retrieveAdapter(id)
    await this.storeAccount(id, {
      last_error: error,
      ...(ok ? { last_verified_at: new Date() } : {}),
    })
  }

  /** The account as stored, for `restoreAccount`; secrets stay encrypted. */
  async snapshotAccount(id: string): Promise<Account> {
    const { account } = await this.loadAccount(id)
    return account
  }

  async restoreAccount(id: string, snapshot: Account): Promise<void> {
    await this.storeAccount(id, readAccount(snapshot))
  }

  private async loadAccount(id: string): Promise<{
    rowId: string | null
    account: Account
  }> {
    const [row] = await this.listDistributorAccounts({ distributor_id: id })
    return { rowId: row?.id ?? null, account: readAccount(row) }
  }

  private async storeAccount(id: string, values: Partial<Account>) {
    const { rowId } = await this.loadAccount(id)
    await (rowId === null
      ? this.createDistributorAccounts({ distributor_id: id, ...values })
      : this.updateDistributorAccounts({ id: rowId, ...values }))
  }

  private async changeAccount(
    adapter: DistributorAdapter,
    body: UpdateDistributorBody
  ): Promise<AccountChange> {
    const { account } = await this.loadAccount(adapter.id)
    return changeAccount(adapter, account, body, {
      now: new Date(),
      readSecrets: () => this.openSecrets(adapter.id, account),
    })
  }

  private openSecrets(id: string, { secrets }: Account): Secrets {
    if (secrets === null) {
      return { credentials: {}, feed_password: null }
    }
    const opened: unknown = JSON.parse(this.secretBox.open(secrets, id))
    return secretsSchema.parse(opened)
  }
}
