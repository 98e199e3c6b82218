import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { tidyItemConditions } from "../../schemas/item-conditions-key"
import type {
  ItemRule,
  ItemRuleInput,
  ItemRulesResponse,
  SaveItemRulesBody,
} from "../../schemas/item-rule"
import { DistributorAccountService } from "./account-service"
import { checkItemRules } from "./domain/check-item-rules"
import { itemRuleDefaults } from "./domain/item-rule-defaults"
import { readItemRule } from "./domain/read-item-rule"

/** Row of the settings that holds the defaults switched off. */
const settingsId = "item_rules"
const settingsSchema = z.object({
  disabled_defaults: z.array(z.string()).default([]),
})

/** Rules that say whether an item may be drop-shipped. */
export class ItemRuleService extends DistributorAccountService {
  /** The merchant's rules; the first that matches an item decides. */
  async listItemRulesInOrder(): Promise<ItemRule[]> {
    const rows = await this.listItemRules(
      {},
      { take: null, order: { position: "ASC" } }
    )
    return rows.map(readItemRule)
  }

  /** Ids of the defaults that are switched off. */
  async listDisabledItemDefaults(): Promise<string[]> {
    const [row] = await this.listDropshipSettings({ id: settingsId })
    return settingsSchema.parse(row?.values ?? {}).disabled_defaults
  }

  async describeItemRules(): Promise<ItemRulesResponse> {
    const disabled = await this.listDisabledItemDefaults()
    return {
      item_rules: await this.listItemRulesInOrder(),
      defaults: itemRuleDefaults.map(({ id, label }) => ({
        id,
        label,
        is_enabled: !disabled.includes(id),
      })),
    }
  }

  /** @throws MedusaError INVALID_DATA that names the row */
  async checkItemRules(body: SaveItemRulesBody): Promise<void> {
    const rules = await this.listItemRulesInOrder()
    checkItemRules(
      body,
      this.adapters.all,
      rules.map(({ id }) => id)
    )
  }

  /** Puts the list in place of what is there, all or none; checks nothing. */
  @InjectTransactionManager()
  async replaceItemRules(
    { item_rules, disabled_defaults }: SaveItemRulesBody,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    // Read outside the transaction: what MikroORM knows in it would be updated
    // instead of inserted, and an update merges JSON.
    const former = await this.listItemRulesInOrder()
    await this.deleteItemRules(
      former.map(({ id }) => id),
      sharedContext
    )
    await this.createItemRules(item_rules.map(rowOf), sharedContext)
    if (disabled_defaults) {
      await this.storeDisabledDefaults(disabled_defaults, sharedContext)
    }
  }

  private async storeDisabledDefaults(
    ids: readonly string[],
    sharedContext: Context
  ) {
    const row = {
      id: settingsId,
      values: { disabled_defaults: [...new Set(ids)] },
    }
    const [stored] = await this.listDropshipSettings(
      { id: settingsId },
      {},
      sharedContext
    )
    await (stored
      ? this.updateDropshipSettings(row, sharedContext)
      : this.createDropshipSettings(row, sharedContext))
  }
}

function rowOf(rule: ItemRuleInput, position: number) {
  return {
    ...rule,
    position,
    conditions: tidyItemConditions(rule.conditions),
    note: rule.note || null,
    // A list is JSON too; the model's type says "object".
    ship_methods: [...new Set(rule.ship_methods)] as unknown as Record<
      string,
      unknown
    >,
  }
}
