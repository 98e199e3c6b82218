import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { Overview, OverviewQuery } from "../../schemas/overview"
import {
  purchaseOrderStatuses,
  purchaseOrderStatusSchema,
  type PurchaseOrderStatus,
} from "../../schemas/purchase-order"
import { listAttention } from "../attention/list-attention"
import { readHealth } from "../health/read-health"
import { selectRows } from "../select-rows"
import { countToDropship } from "./count-to-dropship"
import {
  describeFill,
  describeTracking,
  sumMoneyRows,
} from "./domain/sum-overview"
import {
  fillStatement,
  moneyStatement,
  statusStatement,
  trackingStatement,
} from "./tables/purchase-statements"

const ofDistributor = {
  distributor_id: z.string(),
  distributor_name: z.string(),
}
const statusSchema = z.array(
  z.object({ status: purchaseOrderStatusSchema, purchase_orders: z.number() })
)
const moneySchema = z.array(
  z.object({
    ...ofDistributor,
    currency_code: z.string(),
    day: z.string(),
    spend: z.number(),
    revenue: z.number(),
    purchase_orders: z.number(),
    cost_unknown: z.number(),
  })
)
const trackingSchema = z.array(
  z.object({
    ...ofDistributor,
    median_hours: z.number(),
    buckets: z.array(z.number()),
  })
)
const fillSchema = z.array(
  z.object({ ...ofDistributor, ordered: z.number(), shipped: z.number() })
)

/** How drop shipping went over some days, and what is to be done. */
export async function readOverview(
  container: MedusaContainer,
  { days }: OverviewQuery
): Promise<Overview> {
  const now = new Date()
  const select = (statement: string) =>
    selectRows<unknown>(container, statement, { days: String(days) })
  const [to_dropship, attention, health, statuses, money, tracking, fill] =
    await Promise.all([
      countToDropship(container),
      listAttention(container, { limit: 0, offset: 0 }),
      readHealth(container),
      selectRows<unknown>(container, statusStatement, {}),
      select(moneyStatement),
      select(trackingStatement),
      select(fillStatement),
    ])
  return {
    days,
    to_dropship,
    attention: attention.count,
    purchase_orders: countByStatus(statusSchema.parse(statuses)),
    money: sumMoneyRows(moneySchema.parse(money), days, now),
    tracking: describeTracking(trackingSchema.parse(tracking)),
    fill: describeFill(fillSchema.parse(fill)),
    distributors: health.distributors.filter(({ is_enabled }) => is_enabled),
  }
}

function countByStatus(
  rows: z.infer<typeof statusSchema>
): Overview["purchase_orders"] {
  const counts = new Map(
    rows.map(({ status, purchase_orders }) => [status, purchase_orders])
  )
  const statuses = Object.keys(purchaseOrderStatuses) as PurchaseOrderStatus[]
  return Object.fromEntries(
    statuses.map((status) => [status, counts.get(status) ?? 0])
  ) as Overview["purchase_orders"]
}
