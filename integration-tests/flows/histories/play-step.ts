import { Modules } from "@medusajs/framework/utils"
import { PURCHASE_ORDER_MODULE } from "../../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../src/modules/purchase-order/service"
import type { TradeId } from "./goods"
import type { History, PurchaseOrder } from "./history"
import { changeOrder } from "./change-order"
import { pickFrom } from "./pick-from"
import { place } from "./place"
import type { EnterStep, PollStep, ShipStep, Step } from "./step"

/** Does one step of a history; what can't be done now is left out. */
export async function playStep(history: History, step: Step): Promise<void> {
  switch (step.act) {
    case "place":
      return place(history, step)
    case "recover":
      await letTimePass(history)
      return runJob(history, "dropship-recover-purchase-orders")
    case "edit":
    case "cancel the order":
    case "refund":
      return changeOrder(history, step)
    case "poll":
      return poll(history, step)
    default:
      return withOne(history, step)
  }
}

/** Steps that are about one purchase order. */
async function withOne(
  history: History,
  step: Exclude<Step, { act: "place" | "recover" | "edit" | "poll" }>
): Promise<void> {
  if (!("pick" in step)) {
    return
  }
  const { purchaseOrders } = await history.readFacts()
  const affected = purchaseOrders.filter((one) =>
    isAffected(history, one, step)
  )
  const one = pickFrom(affected, step.pick)
  if (!one) {
    return
  }
  const { id, po_number } = one
  const distributor = one.distributor_id as TradeId
  switch (step.act) {
    case "ship":
      ship(history, one, step)
      break
    case "back-order":
      history.acts.backorder(distributor, po_number)
      break
    case "drop":
      history.acts.drop(distributor, po_number)
      break
    case "correct": {
      const numbers = history.acts.trackingNumbers(distributor, po_number)
      const old = pickFrom(numbers, step.pick)
      if (old !== undefined) {
        const replacement = history.nextNumber()
        history.acts.correct(distributor, po_number, old, replacement)
      }
      break
    }
    case "enter":
      return enter(history, one, step)
    case "cancel":
      await history.post(`/admin/dropship/purchase-orders/${id}/cancel`, {
        reason: "The buyer changed his mind",
        force: step.force,
      })
      return
    case "retry":
      await history.post(`/admin/dropship/purchase-orders/${id}/retry`)
      return
  }
  history.polled.delete(id)
}

/** Has the distributor something to do it with? A person may try anything. */
function isAffected(
  { acts }: History,
  { distributor_id, po_number }: PurchaseOrder,
  { act }: Step
): boolean {
  const id = distributor_id as TradeId
  switch (act) {
    case "ship":
    case "back-order":
    case "drop":
      return acts.open(id, po_number).length > 0
    case "correct":
      return acts.trackingNumbers(id, po_number).length > 0
    default:
      return true
  }
}

function ship(
  { acts }: History,
  { distributor_id, po_number }: PurchaseOrder,
  { picks, isSameNumber }: ShipStep
): void {
  const id = distributor_id as TradeId
  const open = acts.open(id, po_number)
  const lines = new Map<string, number>()
  for (const { pick, units } of picks) {
    const line = pickFrom(open, pick)
    if (line) {
      const all = open.filter(({ sku }) => sku === line.sku)
      const most = all.reduce((sum, { quantity }) => sum + quantity, 0)
      lines.set(line.sku, Math.min(units, most))
    }
  }
  if (lines.size > 0) {
    const [earlier] = acts.trackingNumbers(id, po_number)
    acts.ship(id, po_number, {
      ...(isSameNumber && earlier && { trackingNumber: earlier }),
      lines: [...lines].map(([sku, quantity]) => ({ sku, quantity })),
    })
  }
}

async function poll(history: History, { pick, how }: PollStep): Promise<void> {
  const { purchaseOrders } = await history.readFacts()
  const one = pickFrom(purchaseOrders, pick)
  if (!one) {
    return
  }
  const path = `/admin/dropship/purchase-orders/${one.id}/sync`
  const open = purchaseOrders.filter(({ status }) =>
    ["submitted", "partially_shipped"].includes(status)
  )
  const knows = (polled: readonly PurchaseOrder[]) => {
    polled.forEach(({ id }) => history.polled.add(id))
  }
  switch (how) {
    case "all":
      await history.post("/admin/dropship/purchase-orders/sync")
      knows(open)
      return
    case "by the job":
      await letTimePass(history)
      await runJob(history, "dropship-track-shipments")
      knows(open)
      return
    case "at once": {
      const answers = await Promise.all([
        history.shop.post(path),
        history.shop.post(path),
        history.shop.post(path),
      ])
      if (answers.every(({ status }) => status === 200)) {
        knows([one])
      }
      return
    }
    case "twice":
      await history.post(path)
  }
  if ((await history.post(path)) === 200) {
    knows([one])
  }
}

async function enter(
  history: History,
  { id, distributor_id, po_number, lines }: PurchaseOrder,
  { line, units, isKnownNumber, pick }: EnterStep
): Promise<void> {
  const numbers = history.acts.trackingNumbers(
    distributor_id as TradeId,
    po_number
  )
  const known = isKnownNumber ? pickFrom(numbers, pick) : undefined
  const status = await history.post(
    `/admin/dropship/purchase-orders/${id}/shipments`,
    {
      tracking_number: known ?? history.nextNumber(),
      carrier: "UPS",
      lines: [{ line_id: pickFrom(lines, line)?.id, quantity: units }],
    }
  )
  if (status === 200) {
    history.entered.add(id)
  }
}

/** By its name: whoever imports a job fixes its tick before it is set here. */
async function runJob({ shop }: History, name: string): Promise<void> {
  await shop.container
    .resolve(Modules.WORKFLOW_ENGINE)
    .run(`job-${name}`, { input: {} })
}

/** As if hours had gone by: everything is due, and was sent long ago. */
async function letTimePass(history: History): Promise<void> {
  const purchasing = history.shop.container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const rows = await purchasing.listPurchaseOrders({
    order_id: history.placed.id,
  })
  await purchasing.updatePurchaseOrders(
    rows
      .filter(({ next_sync_at }) => next_sync_at !== null)
      .map(({ id, submitting_at }) => ({
        id,
        next_sync_at: new Date(Date.now() - 1000),
        ...(submitting_at && {
          submitting_at: new Date(Date.now() - 3600_000),
        }),
      }))
  )
}
