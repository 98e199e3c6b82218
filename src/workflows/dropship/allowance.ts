import type { Allowance } from "../../modules/purchase-order/types"
import type { Sourcing } from "./load-sourcing"

/** What purchase orders may hold of each line in all. */
export function allowanceOf(sourcing: Sourcing): Allowance {
  return Object.fromEntries(
    sourcing.lines.map((line) => [
      line.item.id,
      line.open_quantity + line.held_quantity,
    ])
  )
}
