import type { PlacementWarning } from "../../../schemas/dropship"
import type { DropshipSettings } from "../../../schemas/settings"
import { weighCosts, weighMargin } from "./weigh-money"
import { weighRules } from "./weigh-rules"
import { weighStock } from "./weigh-stock"
import type { PricedOrder } from "./priced-order"

/** Everything that a person must weigh before these orders are placed. */
export function weighPlacement(
  orders: readonly PricedOrder[],
  settings: DropshipSettings
): PlacementWarning[] {
  return [
    ...orders.flatMap(weighRules),
    ...weighStock(orders),
    ...orders.flatMap((order) => [
      ...weighCosts(order, settings),
      ...weighMargin(order, settings),
    ]),
  ]
}
