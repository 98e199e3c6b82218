import { position } from "./row-position"
import { stageTables } from "./stage-columns"

/*
 * What a SKU is told in several rows, as subqueries with one row for each SKU.
 */

/** Of several updates of a SKU's stock the last one counts. */
export const lastUpdates = `(
  select distinct on (staged.sku) staged.sku, staged.quantities, staged.units
  from ${stageTables.update} staged where staged.run_id = :run_id
  order by staged.sku, ${position("staged")} desc
)`

/** The first that tells a column; one that can be matched goes before. */
const first = (column: string, key?: string) =>
  `(array_agg(staged.${column} order by ${key ? `staged.${key} is null, ` : ""}${position("staged")})
    filter (where staged.${column} is not null))[1] as ${column}`

/**
 * All that further files add to an item: the first value of each column, and
 * every flag that is set in any of them.
 */
export const foldedDetails = `(
  select told.*, coalesce(raised.flags, '{}') || coalesce(forbidden.flags, '{}') as flags
  from (
    select staged.sku, ${first("upc", "gtin")}, ${first("gtin")},
      ${first("mpn", "mpn_key")}, ${first("mpn_key")}, ${first("superseded_by", "superseded_key")}, ${first("superseded_key")},
      ${first("dropship_block")}
    from ${stageTables.detail} staged where staged.run_id = :run_id
    group by staged.sku
  ) told
  left join (
    select staged.sku, jsonb_object_agg(flag.name, true) as flags
    from ${stageTables.detail} staged, jsonb_each(staged.flags) as flag(name, value)
    where staged.run_id = :run_id and flag.value = 'true'
    group by staged.sku
  ) raised on raised.sku = told.sku
  left join (
    select staged.sku, jsonb_build_object('forbiddenProvinces', jsonb_agg(distinct each.province)) as flags
    from ${stageTables.detail} staged,
      jsonb_array_elements(staged.flags -> 'forbiddenProvinces') as each(province)
    where staged.run_id = :run_id
    group by staged.sku
  ) forbidden on forbidden.sku = told.sku
)`

/** Flags of an item `i` and of its details `d`; either may set one. */
export const mergedFlags = `case when d.sku is null then i.flags
  else i.flags || d.flags || case
    when i.flags -> 'forbiddenProvinces' is null or d.flags -> 'forbiddenProvinces' is null then '{}'
    else jsonb_build_object('forbiddenProvinces', (
      select jsonb_agg(distinct each.province)
      from jsonb_array_elements((i.flags -> 'forbiddenProvinces') || (d.flags -> 'forbiddenProvinces')) as each(province)
    )) end
  end`
