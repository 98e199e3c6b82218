import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Whether any feed has told any item. */
export async function hasItems(knex: Knex): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: { found: boolean }[] }>(
    `select exists (select from dropship_distributor_item) as found`
  )
  return rows[0]?.found ?? false
}
