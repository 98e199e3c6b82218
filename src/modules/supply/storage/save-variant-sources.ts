import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { UpdateVariantSourcesBody } from "../../../schemas/item"
import { holdMatching } from "./matching/hold-matching"

type Reference = NonNullable<UpdateVariantSourcesBody["preferred"]>

/** A person's decision as it is stored, to be put back when undone. */
export type StoredMatch = Reference & {
  id: string
  variant_id: string
  matched_by: string
  supersedes: string | null
  is_blocked: boolean
  is_preferred: boolean
}

/**
 * Stores a person's decisions about a variant's sources: pairs that are the
 * same product, pairs that are not (and will not be matched again), and the one
 * to prefer. All or nothing.
 *
 * @returns the variant's matches as they were, for `restoreVariantSources`
 * @throws MedusaError NOT_FOUND that names a SKU no feed has told
 */
export async function saveVariantSources(
  knex: Knex,
  variantId: string,
  body: UpdateVariantSourcesBody
): Promise<StoredMatch[]> {
  return knex.transaction(async (transaction) => {
    await holdMatching(transaction)
    const { rows: before } = await transaction.raw<{ rows: StoredMatch[] }>(
      `select id, variant_id, distributor_id, sku, matched_by, supersedes, is_blocked, is_preferred
       from dropship_item_match where variant_id = ? for update`,
      [variantId]
    )
    const preferred = body.preferred ? [body.preferred] : []
    await requireItems(transaction, [
      ...(body.add ?? []),
      ...(body.remove ?? []),
      ...preferred,
    ])
    for (const reference of body.add ?? []) {
      await decide(transaction, variantId, reference, false)
    }
    for (const reference of body.remove ?? []) {
      await decide(transaction, variantId, reference, true)
    }
    if (body.preferred !== undefined) {
      await prefer(transaction, variantId, body.preferred)
    }
    return before
  })
}

/** Puts a variant's matches back as `saveVariantSources` found them. */
export async function restoreVariantSources(
  knex: Knex,
  variantId: string,
  before: readonly StoredMatch[]
): Promise<void> {
  await knex.transaction(async (transaction) => {
    await holdMatching(transaction)
    const matches = transaction("dropship_item_match")
    await matches.clone().where({ variant_id: variantId }).delete()
    if (before.length > 0) {
      await matches.clone().insert([...before])
    }
  })
}

async function requireItems(
  transaction: Knex,
  references: readonly Reference[]
): Promise<void> {
  const { rows } = await transaction.raw<{ rows: Reference[] }>(
    `select given.distributor_id, given.sku
     from jsonb_to_recordset(?::jsonb) as given(distributor_id text, sku text)
     where not exists (
       select from dropship_distributor_item item
       where item.distributor_id = given.distributor_id and item.sku = given.sku and item.deleted_at is null)`,
    [JSON.stringify(references)]
  )
  const [missing] = rows
  if (missing) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `No feed of "${missing.distributor_id}" has told an item with the SKU "${missing.sku}". Nothing was saved: check the SKU, or pull the feed first.`
    )
  }
}

async function decide(
  transaction: Knex,
  variantId: string,
  { distributor_id, sku }: Reference,
  isBlocked: boolean
): Promise<void> {
  await transaction.raw(
    `insert into dropship_item_match (id, variant_id, distributor_id, sku, matched_by, is_blocked)
     values ('dmatch_' || replace(gen_random_uuid()::text, '-', ''), :variant_id, :distributor_id, :sku, 'manual', :is_blocked)
     on conflict (variant_id, distributor_id, sku) where deleted_at is null do update
     set matched_by = 'manual', supersedes = null, is_blocked = excluded.is_blocked, updated_at = now(),
       is_preferred = dropship_item_match.is_preferred and not excluded.is_blocked`,
    { variant_id: variantId, distributor_id, sku, is_blocked: isBlocked }
  )
}

async function prefer(
  transaction: Knex,
  variantId: string,
  reference: Reference | null
): Promise<void> {
  const { rows } = await transaction.raw<{ rows: { is_preferred: boolean }[] }>(
    `update dropship_item_match
     set is_preferred = (distributor_id = :distributor_id and sku = :sku) is true, updated_at = now()
     where variant_id = :variant_id and not is_blocked
       and (is_preferred or (distributor_id = :distributor_id and sku = :sku))
     returning is_preferred`,
    {
      variant_id: variantId,
      distributor_id: reference?.distributor_id ?? null,
      sku: reference?.sku ?? null,
    }
  )
  if (reference && !rows.some((row) => row.is_preferred)) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `"${reference.sku}" of "${reference.distributor_id}" is not a source of this variant. Nothing was saved: add it first.`
    )
  }
}
