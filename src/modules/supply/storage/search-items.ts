import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ListItemsQuery } from "../../../schemas/item"
import { normalizeGtin } from "../domain/gtin"
import { brandKey, skuKey } from "../domain/match-keys"
import { allWords, typedWords, wholeWords } from "../../../schemas/all-words"
import {
  itemColumns,
  itemOf,
  itemTables,
  type ItemRecord,
  type StoredItem,
} from "./item-columns"

const words = `to_tsvector('simple'::regconfig, coalesce(item.title, '') || ' ' || coalesce(item.brand, ''))`

const orders: Record<ListItemsQuery["order"], string> = {
  sku: "item.sku, item.id",
  "-sku": "item.sku desc, item.id",
  created_at: "item.created_at, item.id",
  "-created_at": "item.created_at desc, item.id",
}

/** A text that more items have is answered from so many of them. */
const mostFound = 1_000

/**
 * Items by text and filters: start of the SKU, maker's number, UPC, or words of
 * title and brand, of which starts will do where whole ones find nothing, and
 * for the last one always. What thousands of items have is answered from the
 * first thousand that are found, and counts as so many: to count and sort them
 * all among a million would take seconds.
 */
export async function searchItems(
  knex: Knex,
  query: ListItemsQuery
): Promise<{ items: StoredItem[]; count: number }> {
  const { conditions, values } = conditionsOf(query)
  const where = conditions.join(" and ")
  if (query.q === undefined) {
    const [items, count] = await Promise.all([
      readPage(knex, query, where, values),
      countItems(knex, where, values),
    ])
    return { items, count }
  }
  const all = await findAll(knex, query.q, {
    where,
    values,
    order: orders[query.order],
  })
  const ids = all.slice(query.offset, query.offset + query.limit)
  const first = { ...query, offset: 0 }
  return {
    items:
      ids.length > 0
        ? await readPage(knex, first, "item.id = any (:ids)", { ids })
        : [],
    count: all.length,
  }
}

/**
 * Whole words are found several times as fast as starts; where they alone find
 * as many as are answered, nothing is looked for beyond them.
 */
async function findAll(
  knex: Knex,
  text: string,
  { where, values, order }: Search
): Promise<string[]> {
  const find = (words: string) =>
    findIds(knex, { where, values: { ...values, words }, order })
  const whole = await find(wholeWords(text))
  if (whole.length === mostFound) {
    return whole
  }
  const typed = await find(typedWords(text))
  return typed.length > 0 ? typed : find(allWords(text))
}

interface Search {
  where: string
  values: Knex.ValueDict
  order: string
}

/** In the order of the list. */
async function findIds(
  knex: Knex,
  { where, values, order }: Search
): Promise<string[]> {
  return knex.transaction(async (transaction) => {
    // A text that looks common to the planner may be in no item at all, and
    // then it would have read every one.
    await transaction.raw("set local enable_seqscan = off")
    const { rows } = await transaction.raw<{ rows: { id: string }[] }>(
      `select item.id from (
         select item.id, item.sku, item.created_at
         from dropship_distributor_item item where ${where} limit ${mostFound}
       ) item order by ${order}`,
      values
    )
    return rows.map(({ id }) => id)
  })
}

async function readPage(
  knex: Knex,
  query: ListItemsQuery,
  where: string,
  values: Knex.ValueDict
): Promise<StoredItem[]> {
  const { rows } = await knex.raw<{ rows: ItemRecord[] }>(
    `select ${itemColumns} from ${itemTables} where ${where}
     order by ${orders[query.order]} limit :limit offset :offset`,
    { ...values, limit: query.limit, offset: query.offset }
  )
  return rows.map(itemOf)
}

async function countItems(
  knex: Knex,
  where: string,
  values: Knex.ValueDict
): Promise<number> {
  const { rows } = await knex.raw<{ rows: { count: string }[] }>(
    `select count(*) from dropship_distributor_item item where ${where}`,
    values
  )
  return Number(rows[0]?.count ?? 0)
}

function conditionsOf(query: ListItemsQuery) {
  const conditions = ["item.deleted_at is null"]
  const values: Record<string, string | null> = {}
  if (query.distributor_id !== undefined) {
    conditions.push("item.distributor_id = :distributor_id")
    values.distributor_id = query.distributor_id
  }
  if (query.upc !== undefined) {
    // What is no GTIN is looked up as it stands.
    conditions.push(
      "(item.gtin = :gtin or (item.gtin is null and item.upc = :upc))"
    )
    values.gtin = normalizeGtin(query.upc)
    values.upc = query.upc
  }
  if (query.brand !== undefined) {
    conditions.push("item.brand_key = :brand")
    values.brand = brandKey(query.brand)
  }
  if (query.q) {
    const key = skuKey(query.q)
    const alternatives = [`${words} @@ to_tsquery('simple', :words)`]
    if (key !== null) {
      alternatives.push("item.sku_key like :prefix", "item.mpn_key = :key")
      values.prefix = `${key}%`
      values.key = key
    }
    const gtin = normalizeGtin(query.q)
    if (gtin !== null) {
      alternatives.push("item.gtin = :q_gtin")
      values.q_gtin = gtin
    }
    conditions.push(`(${alternatives.join(" or ")})`)
  }
  return { conditions, values }
}
