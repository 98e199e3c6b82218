import { allWords } from "../../schemas/all-words"
import { lettersAndDigits } from "../../schemas/letters-and-digits"

/** A piece of SQL and the values of its question marks. */
export interface SqlText {
  sql: string
  values: unknown[]
}

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

/** As their indexes are made. */
const buyerEmail = `lower(ship_to->>'email')`
const buyerWords = `to_tsvector('simple'::regconfig, translate(coalesce(ship_to->>'name', '') || ' ' || coalesce(ship_to->>'email', ''), '@.+_-', '     '))`

const orders = "select id from dropship_purchase_order where"

/**
 * Ids of the purchase orders of which a number, a SKU, a word of the buyer's
 * name or the e-mail address begins with a text, or whose order has it as its
 * number.
 *
 * @param most of each of those; null: all
 */
export function startsOf(text: string, most: number | null): SqlText {
  const arms = [...numbersThatStart(text), ...buyersThatStart(text)]
  const limit = most === null ? "" : ` limit ${most}`
  return {
    sql: arms.map(({ sql }) => `(${sql}${limit})`).join("\n union "),
    values: arms.flatMap(({ values }) => values),
  }
}

function numbersThatStart(text: string): SqlText[] {
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
  return arms
}

function buyersThatStart(text: string): SqlText[] {
  // The words of an address, such as ".com", are everybody's.
  if (text.includes("@")) {
    const pattern = `${text.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`
    return [{ sql: `${orders} ${buyerEmail} like ?`, values: [pattern] }]
  }
  return [
    {
      sql: `${orders} ${buyerWords} @@ to_tsquery('simple', ?)`,
      values: [allWords(text)],
    },
  ]
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
