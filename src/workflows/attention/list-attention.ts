import type { MedusaContainer } from "@medusajs/framework/types"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import type {
  AttentionItem,
  AttentionKind,
  ListAttentionQuery,
} from "../../schemas/attention"
import { selectRows } from "../select-rows"
import type { AttentionFact } from "./domain/attention-fact"
import { describeAttention } from "./domain/describe-attention"
import { countStatement, pageStatement } from "./tables/attention-statement"

/** What is asked for; left out: any. */
export interface AttentionFilter {
  kind?: AttentionKind | undefined
  distributor_id?: string | undefined
  ids?: readonly string[] | undefined
}

/** A page of what waits for a person, newest first, and how much there is. */
export async function listAttention(
  container: MedusaContainer,
  { limit, offset, ...filter }: ListAttentionQuery
): Promise<{ items: AttentionItem[]; count: number }> {
  const [total] = await selectRows<{ count: number }>(
    container,
    countStatement,
    bindingsOf(filter)
  )
  const facts = await readAttention(container, filter, { limit, offset })
  return { items: facts.map(attentionItem), count: total?.count ?? 0 }
}

/** What waits, newest first. */
export async function readAttention(
  container: MedusaContainer,
  filter: AttentionFilter,
  { limit, offset }: { limit: number; offset: number }
): Promise<AttentionFact[]> {
  if (limit === 0) {
    return []
  }
  const rows = await selectRows<
    Omit<AttentionFact, "distributor_name"> & {
      distributor_name: string | null
    }
  >(container, pageStatement, {
    ...bindingsOf(filter),
    limit: String(limit),
    offset: String(offset),
  })
  const adapters = await container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .listAdapters()
  const names = new Map(adapters.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({
    ...row,
    distributor_name:
      row.distributor_name ??
      names.get(row.distributor_id) ??
      row.distributor_id,
  }))
}

function bindingsOf({ kind, distributor_id, ids }: AttentionFilter) {
  return {
    kind: kind ?? null,
    distributor_id: distributor_id ?? null,
    ids: ids === undefined ? null : [...ids],
  }
}

function attentionItem(fact: AttentionFact): AttentionItem {
  return {
    kind: fact.kind,
    id: fact.id,
    order_id: fact.order_id,
    order_display_id: fact.order_display_id,
    purchase_order_id: fact.purchase_order_id,
    po_number: fact.po_number,
    distributor_id: fact.distributor_id,
    distributor_name: fact.distributor_name,
    ...describeAttention(fact),
    since: fact.since.toISOString(),
  }
}
