import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../modules/distributor"
import { SUPPLY_MODULE, type SupplyModuleService } from "../../modules/supply"
import type { AuditSubject } from "../../schemas/audit"
import { isOnHold } from "../automatic/is-on-hold"
import { auditedDistributor } from "./domain/audited-distributor"
import { byKey } from "./domain/by-key"

/** Whose history is kept. */
export interface Audited {
  subject: AuditSubject
  /** Of a distributor, a variant, a feed run or an order. */
  subject_id?: string
}

/** All that a person may change of a subject, without secrets. */
export async function readAudited(
  container: MedusaContainer,
  { subject, subject_id: id = "" }: Audited
): Promise<object> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  switch (subject) {
    case "settings":
      return distributors.readSettings()
    case "distributor":
      return auditedDistributor(await distributors.retrieveDistributor(id))
    case "inventory_rules":
      return byKey(
        await distributors.listInventoryRulesFor(),
        ({ distributor_id, warehouse }) => `${distributor_id} ${warehouse}`,
        ({
          lead_time_days,
          dropship_cutoff,
          is_excluded,
          buffer_quantity,
        }) => ({
          lead_time_days,
          dropship_cutoff,
          is_excluded,
          buffer_quantity,
        })
      )
    case "item_rules": {
      const { item_rules, defaults } = await distributors.describeItemRules()
      return {
        ...byKey(
          item_rules.map((rule, index) => ({ ...rule, position: index + 1 })),
          // The note is one of the fields; ids stay when a rule is saved anew.
          (rule) => `rule ${rule.id.slice(-4)}`,
          ({ id: _, ...rule }) => rule
        ),
        ...byKey(
          defaults,
          (one) => one.id,
          ({ is_enabled }) => ({ is_enabled })
        ),
      }
    }
    case "preferences":
      return byKey(
        await distributors.listPreferences(),
        ({ brand }) => brand,
        ({ distributor_id }) => distributor_id
      )
    case "brand_aliases":
      return byKey(
        await supply.listBrandAliasViews(),
        ({ alias }) => alias,
        ({ brand }) => brand
      )
    case "variant":
      return byKey(
        await supply.listItemMatches({ variant_id: id }, { take: null }),
        ({ distributor_id, sku }) => `${distributor_id} ${sku}`,
        ({ matched_by, is_blocked, is_preferred }) => ({
          matched_by,
          is_blocked,
          is_preferred,
        })
      )
    case "feed_run": {
      const { status } = await supply.retrieveFeedRunView(id)
      return { status }
    }
    case "order": {
      const order = await container
        .resolve(Modules.ORDER)
        .retrieveOrder(id, { select: ["id", "metadata"] })
      return { is_on_hold: isOnHold(order.metadata) }
    }
  }
}
