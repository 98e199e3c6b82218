import type { PlacementWarning } from "../../../schemas/dropship"
import { stockKey } from "../domain/plan/plan-problem"
import type { PricedLine, PricedOrder } from "./priced-order"

/**
 * Too little stock, by the live check where there was an answer, else by the
 * feed; distributors that did not answer; and stock that is stale, where the
 * live check told no newer figure. Lines that want the same stock count
 * together.
 */
export function weighStock(orders: readonly PricedOrder[]): PlacementWarning[] {
  const wanted = new Map<string, number>()
  for (const { source, quantity } of orders.flatMap(({ lines }) => lines)) {
    const key = stockKey(source)
    wanted.set(key, (wanted.get(key) ?? 0) + quantity)
  }
  return orders.flatMap((order) => [
    ...noAnswer(order),
    ...order.lines.flatMap((line) =>
      weighLine(line, order, wanted.get(stockKey(line.source)) ?? 0)
    ),
  ])
}

function noAnswer({
  field,
  answer,
  distributor,
}: PricedOrder): PlacementWarning[] {
  return answer && "error" in answer && answer.canBeAsked
    ? [
        {
          code: "stock_unknown",
          field,
          distributor_id: distributor.id,
          message: `The stock of ${distributor.name} could not be checked: ${answer.error}`,
          data: { error: answer.error },
        },
      ]
    : []
}

function weighLine(
  { field, line, source, live }: PricedLine,
  { answer }: PricedOrder,
  wanted: number
): PlacementWarning[] {
  const about = {
    field,
    distributor_id: source.distributor_id,
    line_item_id: line.item.id,
  }
  const place = `${source.distributor_name}, ${source.warehouse_name}`
  const known = live && !("error" in live) ? live : null
  if (answer && !("error" in answer) && live && "error" in live) {
    return [
      {
        ...about,
        code: "stock_unknown",
        message: `${line.title}: ${live.error}`,
        data: { sku: source.sku, error: live.error },
      },
    ]
  }
  const available = known?.available_quantity ?? source.available_quantity
  const unknown: PlacementWarning[] =
    !known && source.is_stale
      ? [
          {
            ...about,
            code: "stock_unknown",
            message: `${line.title}: ${place} had ${available} by a feed of ${source.stock_age_hours} hours ago, and there is no newer figure.`,
            data: {
              sku: source.sku,
              warehouse: source.warehouse,
              wanted,
              available,
              stock_age_hours: source.stock_age_hours,
            },
          },
        ]
      : []
  if (wanted <= available) {
    return unknown
  }
  return [
    ...unknown,
    {
      ...about,
      code: "stock_short",
      message: `${line.title}: ${wanted} wanted, ${place} has ${available} ${known ? "just now" : "by its feed"}.`,
      data: {
        sku: source.sku,
        warehouse: source.warehouse,
        wanted,
        available,
        checked_at: known?.checked_at ?? null,
      },
    },
  ]
}
