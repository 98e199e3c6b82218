import type { Fault } from "../../../sandbox/simulator/faults"
import { DISTRIBUTOR_MODULE } from "../../../src/modules/distributor/module-key"
import type { DistributorModuleService } from "../../../src/modules/distributor/service"
import { desks } from "../../helpers/desks"
import { itemAt } from "./goods"
import type { History } from "./history"
import { pickFrom } from "./pick-from"
import type { PlaceStep, Sending } from "./step"

const faults: Record<Sending, Fault | null> = {
  arrives: null,
  "arrives, its answer is lost": { kind: "drop-after" },
  "never arrives": { kind: "drop-before" },
  "is refused": { status: 422, body: { message: "Not today" } },
  "is postponed": { status: 429, headers: { "Retry-After": "0" } },
}

/** Buys a part of what is open, or tries to buy more. */
export async function place(
  history: History,
  { at: distributor_id, picks, isTooMuch, sending }: PlaceStep
): Promise<void> {
  const { shop, placed } = history
  const open = await history.readOpen()
  const carried = placed.items.filter(({ sku }) => itemAt(distributor_id, sku))
  const wanted = new Map<
    string,
    { line_item_id: string; sku: string; quantity: number }
  >()
  for (const { pick, units } of picks) {
    const item = pickFrom(carried, pick)
    const left = open.get(item?.id ?? "") ?? 0
    if (item && (isTooMuch || left > 0)) {
      wanted.set(item.id, {
        line_item_id: item.id,
        sku: itemAt(distributor_id, item.sku) ?? "",
        quantity: isTooMuch ? left + 1 : Math.min(units, left),
      })
    }
  }
  const fault = faults[sending]
  const { simulator } = shop.distributors[distributor_id]
  if (fault) {
    simulator.fail({ ...desks[distributor_id].placing, times: 10, fault })
  }
  const status = await history.post(`/admin/dropship/orders/${placed.id}`, {
    confirm: true,
    accept: ["stock_short", "stock_unknown", "margin_below_limit", "cost_rose"],
    purchase_orders: [{ distributor_id, lines: [...wanted.values()] }],
  })
  if ((isTooMuch || wanted.size === 0) && status < 400) {
    history.wrong.push(`more than is open was bought: ${status}`)
  }
  simulator.clearFaults()
  await shop.container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .forgetOutage(distributor_id)
}
