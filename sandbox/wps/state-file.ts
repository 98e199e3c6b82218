import { loadState, saveState } from "../simulator/state-file"
import { emptyState, storedStateSchema, type WpsState } from "./state"

/** Reads what `saveWpsState` wrote; an empty state when there is no file. */
export function loadWpsState(file: string): WpsState {
  const content = loadState(file)
  if (content === undefined) {
    return emptyState()
  }
  const stored = storedStateSchema.parse(content)
  return {
    counters: stored.counters,
    carts: new Map(stored.carts.map((cart) => [cart.header.po_number, cart])),
    purchaseOrders: new Map(
      stored.purchaseOrders.map((order) => [order.po_number, order])
    ),
    stock: new Map(stored.stock),
  }
}

export function saveWpsState(file: string, state: WpsState): void {
  saveState(file, {
    counters: state.counters,
    carts: [...state.carts.values()],
    purchaseOrders: [...state.purchaseOrders.values()],
    stock: [...state.stock],
  })
}
