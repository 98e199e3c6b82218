import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { variantReach } from "../../modules/distributor/domain/variant-reach"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import { SUPPLY_MODULE } from "../../modules/supply/module-key"
import type { SupplyModuleService } from "../../modules/supply/service"
import type { Overview } from "../../schemas/overview"
import type { DropshipSettings } from "../../schemas/settings"
import { orderObstacle } from "../dropship/domain/order-gate"
import { taxExclusivePrice } from "../dropship/domain/tax-exclusive-price"
import { readStockJudge } from "../inventory-rules/read-stock-judge"
import { selectRows } from "../select-rows"
import { openLinesStatement } from "./tables/open-lines-statement"

/** Newest open orders that are looked at. */
const mostOrders = 500

const linesSchema = z.array(
  z.object({
    order_id: z.string(),
    currency_code: z.string(),
    status: z.string(),
    total: z.number(),
    paid: z.number(),
    refunded: z.number(),
    authorized: z.number(),
    variant_id: z.string(),
    is_tax_inclusive: z.boolean(),
    unit_price: z.number(),
    tax_rate: z.number(),
  })
)
type OpenLine = z.infer<typeof linesSchema>[number]

/**
 * How many of the newest open orders have an open line that can be
 * drop-shipped now, as far as payment, stock and rules say without asking the
 * distributors; addresses and the shop's own shelves are left to the dialog.
 */
export async function countToDropship(
  container: MedusaContainer
): Promise<Overview["to_dropship"]> {
  const service =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const [rows, settings, distributors, rules, judge] = await Promise.all([
    selectRows<unknown>(container, openLinesStatement, {
      limit: String(mostOrders),
    }),
    service.readSettings(),
    service.listDistributors(),
    service.listInventoryRulesFor(),
    readStockJudge(container),
  ])
  const lines = linesSchema.parse(rows)
  const buyable = lines.filter((line) => isOpen(line, settings))
  const enabled = distributors.filter(({ is_enabled }) => is_enabled)
  const currencies = new Map(
    enabled.map(({ id, currency_code }) => [id, currency_code])
  )
  const variant_ids = [...new Set(buyable.map(({ variant_id }) => variant_id))]
  const stock = await judge(
    await container.resolve<SupplyModuleService>(SUPPLY_MODULE).listStockPage({
      distributor_ids: enabled.map(({ id }) => id),
      variant_ids,
      after: "",
      limit: variant_ids.length,
    })
  )
  const itemsOf = new Map(stock.map((each) => [each.variant_id, each.items]))
  const ready = buyable.filter((line) => {
    const items = (itemsOf.get(line.variant_id) ?? []).filter(
      ({ distributor_id }) =>
        currencies.get(distributor_id) === line.currency_code
    )
    const price = taxExclusivePrice({
      ...line,
      tax_lines: [{ rate: line.tax_rate }],
    })
    return variantReach(items, rules, price) === "dropshippable"
  })
  return {
    orders: countOrders(ready),
    is_complete: countOrders(lines) < mostOrders,
  }
}

function isOpen(
  line: OpenLine,
  { payment_required }: DropshipSettings
): boolean {
  const order = {
    status: line.status,
    summary: {
      current_order_total: line.total,
      paid_total: line.paid,
      refunded_total: line.refunded,
    },
    payment_collections: [{ status: "", authorized_amount: line.authorized }],
  }
  return orderObstacle(order, payment_required) === null
}

function countOrders(lines: readonly OpenLine[]): number {
  return new Set(lines.map(({ order_id }) => order_id)).size
}
