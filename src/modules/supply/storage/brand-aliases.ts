import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BrandAlias } from "../../../schemas/match"
import { checkBrandAliases } from "../domain/check-brand-aliases"
import { holdMatching } from "./matching/hold-matching"

/** All brand aliases, in the order of their brands. */
export async function listBrandAliases(knex: Knex): Promise<BrandAlias[]> {
  const { rows } = await knex.raw<{ rows: BrandAlias[] }>(
    `select alias, brand from dropship_brand_alias where deleted_at is null order by brand_key, alias_key`
  )
  return rows
}

/**
 * Replaces all brand aliases, all or none.
 *
 * @throws MedusaError INVALID_DATA that names the row
 */
export async function replaceBrandAliases(
  knex: Knex,
  aliases: readonly BrandAlias[]
): Promise<void> {
  const keyed = checkBrandAliases(aliases)
  await knex.transaction(async (transaction) => {
    await holdMatching(transaction)
    await transaction("dropship_brand_alias").delete()
    await transaction.raw(
      `insert into dropship_brand_alias (id, alias, brand, alias_key, brand_key)
       select 'dalias_' || md5(alias_key), alias, brand, alias_key, brand_key
       from jsonb_to_recordset(?::jsonb) as given(alias text, brand text, alias_key text, brand_key text)`,
      [JSON.stringify(keyed)]
    )
  })
}
