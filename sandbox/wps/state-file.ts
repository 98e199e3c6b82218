import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs"
import { dirname } from "node:path"
import { emptyState, storedStateSchema, type WpsState } from "./state"

/** Reads what `saveState` wrote; an empty state when there is no file. */
export function loadState(file: string): WpsState {
  if (!existsSync(file)) {
    return emptyState()
  }
  const content: unknown = JSON.parse(readFileSync(file, "utf8"))
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

/** Writes beside and renames, so that a killed demo leaves a whole file. */
export function saveState(file: string, state: WpsState): void {
  mkdirSync(dirname(file), { recursive: true })
  const content = JSON.stringify({
    counters: state.counters,
    carts: [...state.carts.values()],
    purchaseOrders: [...state.purchaseOrders.values()],
    stock: [...state.stock],
  })
  writeFileSync(`${file}.new`, content)
  renameSync(`${file}.new`, file)
}
