import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context, Logger } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { DistributorAdapter } from "../../distributors/adapter"
import type { SecretsKey } from "../../schemas/distributor"
import type { DropshipOptions } from "../../with-dropship"
import { AdapterRegistry } from "./adapter-registry"
import {
  readAccount,
  secretsSchema,
  type Account,
  type Secrets,
} from "./domain/account"
import { AuditEntry } from "./models/audit-entry"
import { DistributorAccount } from "./models/distributor-account"
import { DropshipSetting } from "./models/dropship-setting"
import { FulfillmentPreference } from "./models/fulfillment-preference"
import { InventoryRule } from "./models/inventory-rule"
import { ItemRule } from "./models/item-rule"
import { SecretBox } from "./secret-box"

/** Accounts as stored, one row a distributor. */
export class AccountStore extends MedusaService({
  DistributorAccount,
  InventoryRule,
  FulfillmentPreference,
  DropshipSetting,
  ItemRule,
  AuditEntry,
}) {
  protected readonly adapters: AdapterRegistry
  protected readonly secretBox: SecretBox

  constructor(_container: { logger: Logger }, options: DropshipOptions = {}) {
    super(...arguments)
    this.adapters = new AdapterRegistry(options.distributors)
    this.secretBox = new SecretBox(options)
  }

  async listAdapters(): Promise<readonly DistributorAdapter[]> {
    return this.adapters.all
  }

  /** @throws MedusaError NOT_FOUND that lists the known ids */
  async retrieveAdapter(id: string): Promise<DistributorAdapter> {
    return this.adapters.find(id)
  }

  /** Ids of enabled accounts whose feed is due. */
  async listDueFeeds(now: Date): Promise<string[]> {
    const rows = await this.listDistributorAccounts({
      is_enabled: true,
      next_feed_run_at: { $lte: now },
    })
    return rows.map((row) => row.distributor_id)
  }

  /** The same of their stock runs. */
  async listDueStock(now: Date): Promise<string[]> {
    const rows = await this.listDistributorAccounts({
      is_enabled: true,
      next_stock_run_at: { $lte: now },
    })
    return rows.map((row) => row.distributor_id)
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
    const { account } = await this.loadAccount(id)
    await this.storeAccount(id, {
      last_error: error,
      failing_since:
        error === null ? null : (account.failing_since ?? new Date()),
      ...(ok ? { last_verified_at: new Date() } : {}),
    })
  }

  /** The account as stored, for `restoreAccount`; secrets stay encrypted. */
  async snapshotAccount(id: string): Promise<Account> {
    const { account } = await this.loadAccount(id)
    return account
  }

  /**
   * Encrypts anew with the present key what one of earlier still opens. What
   * somebody else changes meanwhile is left to them.
   *
   * @returns ids of distributors: encrypted anew, and those that no key opens
   */
  @InjectTransactionManager()
  async resealSecrets(
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ resealed: string[]; lost: string[] }> {
    const resealed: string[] = []
    const lost: string[] = []
    for (const [id, { secrets }] of await this.loadAccounts()) {
      const key = this.secretsKeyOf(id, { secrets })
      if (secrets === null || key === "present") {
        continue
      }
      if (key === "lost") {
        lost.push(id)
        continue
      }
      const anew = this.secretBox.close(this.secretBox.open(secrets, id), id)
      const changed = await context.transactionManager?.execute<unknown[]>(
        `update dropship_distributor_account
         set secrets = ?, updated_at = now()
         where distributor_id = ? and secrets = ? and deleted_at is null
         returning id`,
        [anew, id, secrets]
      )
      if (changed?.length) {
        resealed.push(id)
      }
    }
    return { resealed, lost }
  }

  async restoreAccount(id: string, snapshot: Account): Promise<void> {
    await this.storeAccount(id, readAccount(snapshot))
  }

  protected async loadAccount(id: string): Promise<{
    rowId: string | null
    account: Account
  }> {
    const [row] = await this.listDistributorAccounts({ distributor_id: id })
    return { rowId: row?.id ?? null, account: readAccount(row) }
  }

  /** Of all distributors that something was saved for, by id. */
  protected async loadAccounts(): Promise<Map<string, Account>> {
    const rows = await this.listDistributorAccounts({}, { take: null })
    return new Map(rows.map((row) => [row.distributor_id, readAccount(row)]))
  }

  protected async storeAccount(id: string, values: Partial<Account>) {
    const { rowId } = await this.loadAccount(id)
    await (rowId === null
      ? this.createDistributorAccounts({ distributor_id: id, ...values })
      : this.updateDistributorAccounts({ id: rowId, ...values }))
  }

  /** Which key opens an account's secrets; null: it has none. */
  protected secretsKeyOf(
    id: string,
    { secrets }: Pick<Account, "secrets">
  ): SecretsKey | null {
    return secrets === null ? null : this.secretBox.keyOf(secrets, id)
  }

  protected openSecrets(id: string, { secrets }: Account): Secrets {
    if (secrets === null) {
      return { credentials: {}, feed_password: null }
    }
    const opened: unknown = JSON.parse(this.secretBox.open(secrets, id))
    return secretsSchema.parse(opened)
  }
}
