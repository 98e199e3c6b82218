import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { readBill } from "../../schemas/bill"
import { weighBill } from "./domain/weigh-bill"
import { insertEvent } from "./store-purchase-orders"

interface BilledPurchaseOrder {
  po_number: string
  distributor_name: string
  currency_code: string
  total_cost: number | null
  freight_cost: number | null
  billed_excess: number | null
}

/** The timeline's entry for a bill that is too high. */
export const billedAboveExpected = "billed_above_expected"

/**
 * Keeps what the distributor bills, and whether that is too much; call with
 * the row locked. Each excess is told once in the timeline.
 *
 * @returns why it is too much, when this excess was not told before; else null
 */
export async function storeBill(
  manager: EntityManager,
  id: string,
  { actor, limitPercent }: { actor: string; limitPercent: number }
): Promise<string | null> {
  const [known] = await manager.execute<BilledPurchaseOrder[]>(
    `select po_number, distributor_name, currency_code, total_cost,
       freight_cost, billed_excess
     from dropship_purchase_order where id = ?`,
    [id]
  )
  const orders = await manager.execute<
    { freight: number | null; total: number | null }[]
  >(
    `select freight, total from dropship_distributor_order
     where purchase_order_id = ? and deleted_at is null`,
    [id]
  )
  if (!known) {
    return null
  }
  const bill = readBill(orders, known.total_cost)
  const excess = weighBill(bill, limitPercent)
  if (bill.freight === known.freight_cost && excess === known.billed_excess) {
    return null
  }
  await manager.execute(
    `update dropship_purchase_order
     set freight_cost = ?, billed_excess = ?, updated_at = now()
     where id = ?`,
    [bill.freight, excess, id]
  )
  return excess === null || (await wasTold(manager, id, excess))
    ? null
    : await tell(manager, id, { known, excess, actor, billed: bill.total })
}

async function wasTold(
  manager: EntityManager,
  id: string,
  excess: number
): Promise<boolean> {
  const told = await manager.execute<unknown[]>(
    `select 1 from dropship_purchase_order_event
     where purchase_order_id = ? and type = ?
       and (data->>'excess')::float8 = ? and deleted_at is null`,
    [id, billedAboveExpected, excess]
  )
  return told.length > 0
}

async function tell(
  manager: EntityManager,
  id: string,
  {
    known,
    excess,
    billed,
    actor,
  }: {
    known: BilledPurchaseOrder
    excess: number
    billed: number | null
    actor: string
  }
): Promise<string> {
  const currency = known.currency_code.toUpperCase()
  const message = `${known.distributor_name} bills ${billed?.toFixed(2)} ${currency}, ${excess.toFixed(2)} ${currency} more than expected`
  await insertEvent(manager, id, {
    type: billedAboveExpected,
    actor,
    message,
    data: { billed, expected: known.total_cost, excess },
  })
  return message
}
