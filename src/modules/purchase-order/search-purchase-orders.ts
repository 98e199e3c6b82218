import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  purchaseOrderStatuses,
  type ListPurchaseOrdersQuery,
  type PurchaseOrderFilter,
  type PurchaseOrderStatus,
} from "../../schemas/purchase-order"
import { partsOf, startsOf, type SqlText } from "./search-text"

/** A text that more purchase orders have is answered from so many of them. */
const mostHits = 1_000

/**
 * The ids of one page of the list, and how many there are in all, which takes
 * longer and is counted when it is asked for. A text is looked up by what
 * begins with it (numbers, SKUs, words of the buyer's name, an e-mail address),
 * which indexes answer; only where nothing does, by what has it anywhere, which
 * reads every purchase order. What more than a thousand have is answered from
 * the first thousand that are found.
 */
export async function searchPurchaseOrders(
  manager: EntityManager,
  query: ListPurchaseOrdersQuery
): Promise<{ ids: string[]; count: () => Promise<number> }> {
  const { sql: where, values } = await pageCondition(manager, query)
  const column = query.order.replace("-", "")
  const direction = query.order.startsWith("-") ? "desc" : "asc"
  const rows = await manager.execute<{ id: string }[]>(
    `select po.id from dropship_purchase_order po where ${where}
     order by po.${column} ${direction}, po.id ${direction} limit ? offset ?`,
    [...values, query.limit, query.offset]
  )
  const count = async () => {
    const [total] = await manager.execute<{ count: number }[]>(
      `select count(*)::int as count from dropship_purchase_order po where ${where}`,
      values
    )
    return total?.count ?? 0
  }
  return { ids: rows.map(({ id }) => id), count }
}

/**
 * The next ids of all that a filter leaves, newest first. Ids are ULIDs, so
 * that the last one says where the next batch begins, however many came before.
 *
 * @param after the last id of the batch before; null: from the newest on
 */
export async function listPurchaseOrderBatch(
  manager: EntityManager,
  filter: PurchaseOrderFilter,
  after: string | null,
  limit: number
): Promise<string[]> {
  const { sql: where, values } = await wholeCondition(manager, filter)
  const rows = await manager.execute<{ id: string }[]>(
    `select po.id from dropship_purchase_order po
     where ${where}${after === null ? "" : " and po.id < ?"}
     order by po.id desc limit ?`,
    [...values, ...(after === null ? [] : [after]), limit]
  )
  return rows.map(({ id }) => id)
}

/** What many have is looked up once, for the page and for the count. */
async function pageCondition(
  manager: EntityManager,
  filter: PurchaseOrderFilter
): Promise<SqlText> {
  const filters = filtersOf(filter)
  if (!filter.q) {
    return filters
  }
  const beginning = await findIds(manager, startsOf(filter.q, mostHits))
  const ids =
    beginning.length > 0 ? beginning : await findIds(manager, partsOf(filter.q))
  return {
    sql: `${filters.sql} and po.id in (select jsonb_array_elements_text(?::jsonb))`,
    values: [...filters.values, JSON.stringify(ids)],
  }
}

/** All that a text finds, however many they are. */
async function wholeCondition(
  manager: EntityManager,
  filter: PurchaseOrderFilter
): Promise<SqlText> {
  const filters = filtersOf(filter)
  if (!filter.q) {
    return filters
  }
  const [beginning] = await findIds(manager, startsOf(filter.q, 1))
  const hits =
    beginning === undefined ? partsOf(filter.q) : startsOf(filter.q, null)
  return {
    sql: `${filters.sql} and po.id in (${hits.sql})`,
    values: [...filters.values, ...hits.values],
  }
}

async function findIds(
  manager: EntityManager,
  { sql, values }: SqlText
): Promise<string[]> {
  const rows = await manager.execute<{ id: string }[]>(sql, values)
  return rows.map(({ id }) => id)
}

function filtersOf(query: PurchaseOrderFilter): SqlText {
  const conditions = ["po.deleted_at is null"]
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
  return { sql: conditions.join(" and "), values }
}

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
