import type { MedusaContainer } from "@medusajs/framework/types"
import { DISTRIBUTOR_MODULE } from "../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../modules/distributor/service"
import type {
  ListToDropShipQuery,
  ToDropShipOrder,
} from "../../../schemas/to-drop-ship"
import { selectRows } from "../../select-rows"
import { loadSourcing } from "../load-sourcing"
import { readLimits } from "../placement/read-limits"
import { describeOrder } from "./describe-order"
import { candidateStatement } from "./tables/candidate-statement"

/** Orders that are read and planned side by side. */
const atOnce = 4

/**
 * A page of the open orders that distributors could supply, with what placing
 * each would come to. Only the page's orders are planned.
 */
export async function listToDropShip(
  container: MedusaContainer,
  query: ListToDropShipQuery
): Promise<{ orders: ToDropShipOrder[]; count: number }> {
  const settings = await container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .readSettings()
  const [page] = await selectRows<{ ids: string[]; count: number }>(
    container,
    candidateStatement(query.order),
    {
      payment: settings.payment_required,
      state: query.state ?? null,
      q: query.q ?? null,
      pattern: `%${(query.q ?? "").replace(/[\\%_]/g, String.raw`\$&`)}%`,
      limit: String(query.limit),
      offset: String(query.offset),
    }
  )
  const { ids = [], count = 0 } = page ?? {}
  const limitsOf = await readLimits(container)
  const orders: ToDropShipOrder[] = []
  for (let at = 0; at < ids.length; at += atOnce) {
    const described = ids.slice(at, at + atOnce).map(async (id) => {
      const sourcing = await loadSourcing(container, id)
      return describeOrder(sourcing, limitsOf, new Date())
    })
    orders.push(...(await Promise.all(described)))
  }
  return { orders, count }
}
