import { lettersAndDigits } from "../../schemas/letters-and-digits"

/** A piece of SQL and the values of its question marks. */
export interface SqlText {
  sql: string
  values: unknown[]
}

/** What many purchase orders have is answered from so many of them. */
const mostHits = 1_000

/** As the indexes are made, see the migration. */
const key = (column: string) =>
  `upper(regexp_replace(${column}, '[^A-Za-z0-9]', '', 'g'))`

/** Numbers by which a purchase order is found, and whose id stands beside. */
const numbers = [
  { table: "dropship_purchase_order", id: "id", column: "po_number" },
  {
    table: "dropship_distributor_order",
    id: "purchase_order_id",
    column: "number",
  },
  {
    table: "dropship_shipment",
    id: "purchase_order_id",
    column: "tracking_number",
  },
  {
    table: "dropship_purchase_order_line",
    id: "purchase_order_id",
    column: "sku",
  },
] as const

/** As its index is made. */
const buyerWords = `to_tsvector('simple'::regconfig, translate(coalesce(ship_to->>'name', '') || ' ' || coalesce(ship_to->>'email', ''), '@.+_-', '     '))`

const orders = "select id from dropship_purchase_order where"

/**
 * Ids of the purchase orders of which a number, a SKU or a word of the buyer's
 * name and e-mail begins with a text, or whose order has it as its number.
 */
export function startsOf(text: string): SqlText {
  const arms: SqlText[] = []
  const start = lettersAndDigits(text)
  if (/^[A-Z0-9]+$/.test(start)) {
    for (const { table, id, column } of numbers) {
      arms.push({
        sql: `select ${id} as id from ${table} where ${key(column)} like ?`,
        values: [`${start}%`],
      })
    }
  }
  const displayId = /^#?([1-9]\d{0,8})$/.exec(text)?.[1]
  if (displayId !== undefined) {
    arms.push({
      sql: `${orders} order_display_id = ?`,
      values: [Number(displayId)],
    })
  }
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  arms.push({
    sql: `${orders} ${buyerWords} @@ to_tsquery('simple', ?)`,
    values: [words.map((word) => `${word}:*`).join(" & ")],
  })
  return {
    sql: arms.map(({ sql }) => `(${sql} limit ${mostHits})`).join("\n union "),
    values: arms.flatMap(({ values }) => values),
  }
}

/** Ids of the purchase orders that have a text anywhere in those fields. */
export function partsOf(text: string): SqlText {
  const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`
  const buyer = ["name", "email"].map(
    (field) => `${orders} ship_to->>'${field}' ilike ?`
  )
  const arms = [
    ...numbers.map(
      ({ table, id, column }) =>
        `select ${id} as id from ${table} where ${column} ilike ?`
    ),
    ...buyer,
  ]
  return {
    sql: arms.join("\n union "),
    values: arms.map(() => pattern),
  }
}
