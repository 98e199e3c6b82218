import type { Logger } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type {
  Connection,
  DistributorAdapter,
  DistributorGateway,
} from "../../distributors/adapter"
import { endpointOf, readEnvironment } from "../../environment"
import type {
  Distributor,
  UpdateDistributorBody,
} from "../../schemas/distributor"
import type { DropshipOptions } from "../../with-dropship"
import { readAccount, type Account } from "./domain/account"
import {
  accountConnection,
  type AccountConnection,
} from "./domain/account-connection"
import { accountFeed } from "./domain/account-feed"
import { changeAccount, type AccountChange } from "./domain/change-account"
import { describeConnectionState } from "./domain/describe-connection-state"
import { describeDistributor } from "./domain/describe-distributor"
import { feedSource, type FeedSource } from "./domain/feed-source"
import { listMissingAccess } from "./domain/list-missing"
import { nextFeedRun } from "./domain/next-feed-run"
import {
  openChanges,
  sealChanges,
  type SealedChanges,
} from "./domain/sealed-changes"
import { AccountStore } from "./account-store"
import { adapterLogger } from "./adapter-logger"
import { tracedGateway } from "./traced-gateway"
import { TrafficRegistry } from "./traffic-registry"

/** Accounts and credentials: the half of the service that holds secrets. */
export class DistributorAccountService extends AccountStore {
  private readonly traffic: TrafficRegistry
  private readonly patience: Pick<Connection, "timeout">
  private readonly logger: Logger
  protected readonly options: DropshipOptions

  constructor(container: { logger: Logger }, options: DropshipOptions = {}) {
    super(container, options)
    this.logger = container.logger
    this.options = options
    const { DROPSHIP_CALLS_PER_SECOND, DROPSHIP_CALL_TIMEOUT: seconds } =
      readEnvironment()
    this.traffic = new TrafficRegistry(this.logger, DROPSHIP_CALLS_PER_SECOND)
    this.patience = seconds === undefined ? {} : { timeout: seconds * 1000 }
  }

  async listDistributors(): Promise<Distributor[]> {
    const accounts = await this.loadAccounts()
    return this.adapters.all.map((adapter) =>
      this.describe(adapter, accounts.get(adapter.id) ?? readAccount(undefined))
    )
  }

  /** A distributor nothing was saved for has its adapter's defaults. */
  async retrieveDistributor(id: string): Promise<Distributor> {
    const adapter = await this.retrieveAdapter(id)
    const { account } = await this.loadAccount(id)
    return this.describe(adapter, account)
  }

  /** The account as it would be saved; throws what saving would throw. */
  async previewDistributor(
    id: string,
    body: UpdateDistributorBody
  ): Promise<Distributor> {
    const adapter = await this.retrieveAdapter(id)
    const { account } = await this.changeAccount(adapter, body)
    return this.describe(adapter, account)
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
    if (body.credentials || body.connection) {
      await this.forgetOutage(id)
    }
    return this.retrieveDistributor(id)
  }

  /** The next call is made, whatever went before: a person wants to know. */
  async forgetOutage(id: string): Promise<void> {
    this.traffic.forget(id)
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

  /** @throws MedusaError NOT_ALLOWED when credentials or address are missing */
  async connect(
    id: string,
    options: Pick<Connection, "timeout"> = {}
  ): Promise<DistributorGateway> {
    const adapter = await this.retrieveAdapter(id)
    const { account } = await this.loadAccount(id)
    const { baseUrl, settings } = this.connectionOf(adapter, account)
    const missing = listMissingAccess(adapter, account, baseUrl)
    if (missing.length > 0 || baseUrl === null) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${adapter.name} is not set up. Missing: ${missing.join(", ")}. Nothing was sent. Enter it under Settings > Order Automation.`
      )
    }
    const { credentials } = this.openSecrets(id, account)
    const gateway = adapter.connect({
      credentials,
      settings,
      baseUrl,
      logger: adapterLogger(this.logger, id),
      traffic: this.traffic.of(adapter),
      // An address of the deployment's own is trusted.
      publicHostsOnly:
        this.fixedBaseUrl(id) === undefined && !this.allowsPrivateHosts(),
      ...this.patience,
      ...options,
    })
    return tracedGateway(id, gateway)
  }

  /** @throws MedusaError NOT_ALLOWED when no feed server is entered */
  async readFeedSource(id: string): Promise<FeedSource> {
    const adapter = await this.retrieveAdapter(id)
    const { account } = await this.loadAccount(id)
    const { feed_password } = this.openSecrets(id, account)
    return feedSource(
      adapter,
      account,
      feed_password,
      this.connectionOf(adapter, account).settings,
      {
        feedFolder: this.feedFolder(),
        allowPrivateHosts: this.allowsPrivateHosts(),
      }
    )
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

  /** The same of its stock runs. */
  async scheduleNextStock(id: string, after: Date): Promise<void> {
    const adapter = await this.retrieveAdapter(id)
    const { account } = await this.loadAccount(id)
    const { stock_schedule, timezone } = accountFeed(adapter, account)
    await this.storeAccount(id, {
      next_stock_run_at:
        stock_schedule === null
          ? null
          : nextFeedRun(stock_schedule, timezone, after, "stock_schedule"),
    })
  }

  private async changeAccount(
    adapter: DistributorAdapter,
    body: UpdateDistributorBody
  ): Promise<AccountChange> {
    const { account } = await this.loadAccount(adapter.id)
    return changeAccount(adapter, account, body, {
      now: new Date(),
      readSecrets: () => this.openSecrets(adapter.id, account),
      fixedBaseUrl: this.fixedBaseUrl(adapter.id),
      feedFolder: this.feedFolder(),
    })
  }

  private describe(adapter: DistributorAdapter, account: Account): Distributor {
    return describeDistributor(adapter, account, {
      now: new Date(),
      connection: this.connectionOf(adapter, account),
      connectionState: describeConnectionState(
        this.traffic.states()[adapter.id]
      ),
      secretsKey: this.secretsKeyOf(adapter.id, account),
      feedFolder: this.feedFolder(),
    })
  }

  private connectionOf(
    adapter: DistributorAdapter,
    account: Account
  ): AccountConnection {
    return accountConnection(adapter, account, this.fixedBaseUrl(adapter.id))
  }

  private feedFolder(): string | null {
    const { DROPSHIP_FEED_FOLDER = null } = readEnvironment()
    return this.options.feedFolder ?? DROPSHIP_FEED_FOLDER
  }

  private allowsPrivateHosts(): boolean {
    const { DROPSHIP_ALLOW_PRIVATE_HOSTS } = readEnvironment()
    return this.options.allowPrivateHosts ?? DROPSHIP_ALLOW_PRIVATE_HOSTS
  }

  /** What the deployment says wins over what the merchant entered. */
  private fixedBaseUrl(id: string): string | undefined {
    return this.options.endpoints?.[id] ?? endpointOf(readEnvironment(), id)
  }
}
