import type { MedusaContainer } from "@medusajs/framework/types"
import { variantReach } from "../../modules/distributor/domain/variant-reach"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import { SUPPLY_MODULE } from "../../modules/supply/module-key"
import type { SupplyModuleService } from "../../modules/supply/service"
import { taxExclusivePrice } from "../dropship/domain/tax-exclusive-price"
import { readStockJudge } from "../inventory-rules/read-stock-judge"
import { readOrderLines, type OrderWithLines } from "./read-order-lines"

/**
 * How many of some orders have a line that could be drop-shipped now, at its
 * unit price.
 */
export async function countDropshippable(
  container: MedusaContainer,
  orderIds: readonly string[]
): Promise<number> {
  const service =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const [distributors, rules, orders, judge] = await Promise.all([
    service.listDistributors(),
    service.listInventoryRulesFor(),
    readOrderLines(container, orderIds),
    readStockJudge(container),
  ])
  const enabled = distributors.filter(({ is_enabled }) => is_enabled)
  const variant_ids = variantIdsOf(orders)
  const stock = await judge(
    await container.resolve<SupplyModuleService>(SUPPLY_MODULE).listStockPage({
      distributor_ids: enabled.map(({ id }) => id),
      variant_ids,
      after: "",
      limit: variant_ids.length,
    })
  )
  const itemsOf = new Map(stock.map((each) => [each.variant_id, each.items]))

  return orders.filter(({ currency_code, items: lines }) => {
    const sellers = enabled
      .filter((distributor) => distributor.currency_code === currency_code)
      .map(({ id }) => id)
    return lines.some((line) => {
      const items = (itemsOf.get(line.variant_id ?? "") ?? []).filter(
        ({ distributor_id }) => sellers.includes(distributor_id)
      )
      const reach = variantReach(items, rules, taxExclusivePrice(line))
      return line.quantity > 0 && reach === "dropshippable"
    })
  }).length
}

function variantIdsOf(orders: readonly OrderWithLines[]): string[] {
  const lines = orders.flatMap(({ items }) => items)
  return [...new Set(lines.flatMap(({ variant_id }) => variant_id ?? []))]
}
