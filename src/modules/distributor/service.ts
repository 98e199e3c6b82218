import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import type {
  ApplyPresetBody,
  FulfillmentPreference,
  InventoryRule,
  SaveFulfillmentPreferencesBody,
  SaveInventoryRulesBody,
} from "../../schemas/inventory-rule"
import type { PreviewInventoryRulesBody } from "../../schemas/inventory-rules-preview"
import {
  settingsSchema,
  type DropshipSettings,
  type UpdateSettingsBody,
} from "../../schemas/settings"
import type { MailOptions } from "../../with-dropship"
import { AuditService } from "./audit-service"
import { checkDistributorOrder } from "./domain/check-distributor-order"
import { checkPreferences } from "./domain/check-preferences"
import { describeRules } from "./domain/describe-rules"
import { planPreset } from "./domain/plan-preset"
import { planRuleChanges } from "./domain/plan-rule-changes"
import { previewRules } from "./domain/preview-rules"

/** There is one row of settings. */
const settingsId = "dropship"

/** Accounts, rules, fulfillment preferences and settings. */
export class DistributorModuleService extends AuditService {
  /** Rules of all warehouses, or of some distributors'; made on demand. */
  async listInventoryRulesFor(
    ids: readonly string[] = this.adapters.ids
  ): Promise<InventoryRule[]> {
    const adapters = this.adapters.all.filter(({ id }) => ids.includes(id))
    const rows = await this.listInventoryRules({}, { take: null })
    const missing = adapters.flatMap(({ id, warehouses }) =>
      warehouses
        .filter(
          ({ code }) =>
            !rows.some(
              (row) => row.distributor_id === id && row.warehouse === code
            )
        )
        .map(({ code }) => ({ distributor_id: id, warehouse: code }))
    )
    if (missing.length === 0) {
      return describeRules(adapters, rows)
    }
    await this.upsertMissingRules(missing)
    return describeRules(
      adapters,
      await this.listInventoryRules({}, { take: null })
    )
  }

  /** All or none. @throws MedusaError INVALID_DATA that names the row */
  async saveInventoryRules(
    body: SaveInventoryRulesBody
  ): Promise<InventoryRule[]> {
    const rules = await this.listInventoryRulesFor()
    await this.updateInventoryRules(
      planRuleChanges(body.inventory_rules, rules)
    )
    return this.listInventoryRulesFor()
  }

  async applyPreset(body: ApplyPresetBody): Promise<InventoryRule[]> {
    const rules = await this.listInventoryRulesFor()
    await this.updateInventoryRules(planPreset(body, rules))
    return this.listInventoryRulesFor()
  }

  /**
   * The rules as they are, and as a request would leave them; nothing is saved.
   *
   * @throws MedusaError INVALID_DATA that names the row
   */
  async previewInventoryRules(
    body: PreviewInventoryRulesBody
  ): Promise<{ before: InventoryRule[]; after: InventoryRule[] }> {
    const before = await this.listInventoryRulesFor()
    return { before, after: previewRules(body, before) }
  }

  /** Sets rules back to what they were. */
  async resetInventoryRules(rules: readonly InventoryRule[]): Promise<void> {
    await this.updateInventoryRules(
      rules.map(({ warehouse_name: _, postal_code: __, ...rule }) => rule)
    )
  }

  /** Sorted by brand. */
  async listPreferences(): Promise<FulfillmentPreference[]> {
    const rows = await this.listFulfillmentPreferences(
      {},
      { take: null, order: { brand: "ASC" } }
    )
    return rows.map(({ brand, distributor_id }) => ({ brand, distributor_id }))
  }

  /** All or none. @throws MedusaError INVALID_DATA that names the row */
  @InjectTransactionManager()
  async replacePreferences(
    { preferences }: SaveFulfillmentPreferencesBody,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    checkPreferences(preferences, this.adapters.ids)
    const rows = await this.listFulfillmentPreferences(
      {},
      { take: null },
      sharedContext
    )
    await this.deleteFulfillmentPreferences(
      rows.map(({ id }) => id),
      sharedContext
    )
    await this.createFulfillmentPreferences(preferences, sharedContext)
  }

  async readSettings(): Promise<DropshipSettings> {
    const [row] = await this.listDropshipSettings({ id: settingsId })
    return settingsSchema.parse(row?.values ?? {})
  }

  /** @throws MedusaError INVALID_DATA for a distributor that does not exist */
  async saveSettings(body: UpdateSettingsBody): Promise<DropshipSettings> {
    checkDistributorOrder(body.distributor_order ?? [], this.adapters.ids)
    const [row] = await this.listDropshipSettings({ id: settingsId })
    const values = { ...row?.values, ...body }
    await (row
      ? this.updateDropshipSettings({ id: settingsId, values })
      : this.createDropshipSettings({ id: settingsId, values }))
    return this.readSettings()
  }

  /** Mails of the deployment's own, from the plugin options. */
  async readMailOptions(): Promise<MailOptions> {
    return this.options.mail ?? {}
  }

  private async upsertMissingRules(
    missing: { distributor_id: string; warehouse: string }[]
  ) {
    try {
      await this.createInventoryRules(missing)
    } catch (error) {
      // Someone else asked at the same time and made them: fine.
      const rows = await this.listInventoryRules({}, { take: null })
      const isThere = missing.every(({ distributor_id, warehouse }) =>
        rows.some(
          (row) =>
            row.distributor_id === distributor_id && row.warehouse === warehouse
        )
      )
      if (!isThere) {
        throw error
      }
    }
  }
}
