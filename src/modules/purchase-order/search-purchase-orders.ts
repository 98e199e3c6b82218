import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  purchaseOrderStatuses,
  type ListPurchaseOrdersQuery,
  type PurchaseOrderStatus,
} from "../../schemas/purchase-order"

/** The ids of one page of the list, and how many there are in all. */
export async function searchPurchaseOrders(
  manager: EntityManager,
  query: ListPurchaseOrdersQuery
): Promise<{ ids: string[]; count: number }> {
  const { conditions, values } = filtersOf(query)
  const where = ["po.deleted_at is null", ...conditions].join(" and ")
  const column = query.order.replace("-", "")
  const direction = query.order.startsWith("-") ? "desc" : "asc"

  const rows = await manager.execute<{ id: string }[]>(
    `select po.id from dropship_purchase_order po where ${where}
     order by po.${column} ${direction}, po.id ${direction} limit ? offset ?`,
    [...values, query.limit, query.offset]
  )
  const [total] = await manager.execute<{ count: number }[]>(
    `select count(*)::int as count from dropship_purchase_order po where ${where}`,
    values
  )
  return { ids: rows.map((row) => row.id), count: total?.count ?? 0 }
}

function filtersOf(query: ListPurchaseOrdersQuery): {
  conditions: string[]
  values: unknown[]
} {
  const conditions: string[] = []
  const values: unknown[] = []
  const add = (condition: string, ...given: unknown[]) => {
    conditions.push(condition)
    values.push(...given)
  }
  if (query.distributor_id !== undefined) {
    add("po.distributor_id = ?", query.distributor_id)
  }
  if (query.order_id !== undefined) {
    add("po.order_id = ?", query.order_id)
  }
  if (query.status !== undefined) {
    add("po.status = ?", query.status)
  }
  if (query.needs_attention !== undefined) {
    add("po.needs_attention = ?", query.needs_attention)
  }
  if (query.shipped !== undefined) {
    const statuses = shippedStatuses(query.shipped)
    add(`po.status in (${statuses.map(() => "?").join(", ")})`, ...statuses)
  }
  if (query.q) {
    const pattern = `%${query.q.replace(/[\\%_]/g, "\\$&")}%`
    const number = query.q.replace(/^#/, "")
    add(textCondition, pattern, number, ...Array<string>(5).fill(pattern))
  }
  return { conditions, values }
}

const textCondition = `(
  po.po_number ilike ?
  or po.order_display_id::text = ?
  or po.ship_to->>'name' ilike ?
  or po.ship_to->>'email' ilike ?
  or exists (select 1 from dropship_distributor_order o
    where o.purchase_order_id = po.id and o.number ilike ?)
  or exists (select 1 from dropship_shipment s
    where s.purchase_order_id = po.id and s.tracking_number ilike ?)
  or exists (select 1 from dropship_purchase_order_line l
    where l.purchase_order_id = po.id and l.sku ilike ?)
)`

function shippedStatuses(
  shipped: NonNullable<ListPurchaseOrdersQuery["shipped"]>
): PurchaseOrderStatus[] {
  if (shipped !== "not_shipped") {
    return [shipped]
  }
  const all = Object.keys(purchaseOrderStatuses) as PurchaseOrderStatus[]
  return all.filter(
    (status) => !["shipped", "partially_shipped"].includes(status)
  )
}
