import type { Dropship } from "../../schemas/dropship"
import { isOrderable } from "./source-choice"

/** What the section's head says about an order's lines. */
export interface DropshipSummary {
  ready: number
  /** Lines of which something is left to buy or is already bought. */
  total: number
  /**
   * - `open`: at least one line can be drop-shipped now
   * - `overridable`: none can, but a person may overrule what forbids it
   * - `blocked`: something is open, nothing of it can be drop-shipped
   * - `done`: everything that can be bought is on purchase orders
   * - `none`: no distributor is concerned
   */
  action: "open" | "overridable" | "blocked" | "done" | "none"
  /** The reason, when it is the same for all blocked lines. */
  reason: string | null
}

/** Whether there is something to drop-ship, and why not. */
export function summarizeDropship({ lines }: Dropship): DropshipSummary {
  const ready = lines.filter((line) => line.state === "ready").length
  const held = lines.filter(
    (line) =>
      line.open_quantity > 0 &&
      (line.state === "blocked" || line.state === "not_open")
  )
  const ordered = lines.filter((line) => line.state === "ordered").length
  const reasons = new Set(held.map((line) => line.reason))
  const [reason = null] = reasons.size === 1 ? [...reasons] : []
  const action =
    ready > 0
      ? "open"
      : lines.some(isOrderable)
        ? "overridable"
        : held.length > 0
          ? "blocked"
          : ordered > 0
            ? "done"
            : "none"
  return { ready, total: lines.length, action, reason }
}
