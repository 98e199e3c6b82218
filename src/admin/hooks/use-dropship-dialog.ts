import { useState } from "react"
import type { Distributor } from "../../schemas/distributor"
import type { Dropship } from "../../schemas/dropship"
import { ApiError } from "../lib/api-error"
import { checkDraft } from "../lib/check-draft"
import type { DraftField, DraftProblem } from "../lib/draft-problem"
import {
  startDraft,
  type DraftLine,
  type DraftOrder,
  type DropshipDraft,
} from "../lib/dropship-draft"
import { groupPurchaseOrders } from "../lib/group-purchase-orders"
import { buildPlacement, type Placement } from "../lib/placement-body"
import { draftFieldOf } from "../lib/server-field"
import { changeShipToField, type ShipToFieldName } from "../lib/ship-to-fields"
import { useDropshipLive } from "./use-dropship-live"
import { useDropshipPlacement } from "./use-dropship-placement"

export type DropshipStep = "choose" | "confirm" | "result"

/**
 * Everything the Dropship dialog knows. It lives with the order page's
 * section, so that closing the dialog loses nothing while placing goes on.
 */
export function useDropshipDialog(
  dropship: Dropship,
  distributors: readonly Distributor[] | null
) {
  const [isOpen, setIsOpen] = useState(false)
  const placement = useDropshipPlacement(dropship.order_id, isOpen)
  const live = useDropshipLive(dropship.order_id)
  const [isConfirming, setIsConfirming] = useState(false)
  const [draft, setDraft] = useState(() => startDraft(dropship))
  const [rows, setRows] = useState<Placement["rows"]>([])

  const orders = groupPurchaseOrders(dropship, draft)
  const refused = serverProblems(placement.error, rows)
  const problems = [
    ...refused,
    ...checkDraft(orders, draft.ship_to, distributors ?? []),
  ]
  const request = buildPlacement(orders, {
    order: dropship.ship_to,
    draft: draft.ship_to,
  })
  // What is wrong, also since the order changed, is shown where it is chosen.
  const choosing = isConfirming && problems.length === 0 ? "confirm" : "choose"
  const step: DropshipStep =
    placement.isPlacing || placement.result ? "result" : choosing

  function restart() {
    placement.reset()
    setDraft(startDraft(dropship))
    setIsConfirming(false)
  }
  function change(next: (before: DropshipDraft) => DropshipDraft) {
    placement.reset()
    setIsConfirming(false)
    setDraft(next)
  }

  return {
    dropship,
    distributors,
    draft,
    orders,
    live,
    /** What would be sent. */
    rows: request.rows,
    step,
    problems,
    problemAt: (field: DraftField) =>
      problems.find((problem) => problem.field === field) ?? null,
    /** An error that belongs to no field. */
    error: refused.length > 0 ? null : placement.error,
    isPlacing: placement.isPlacing,
    placingCount: rows.length,
    result: placement.result,
    isOpen,
    open: () => {
      // After a failure the choices are still there to be put right.
      if (!placement.error) {
        restart()
      }
      setIsOpen(true)
    },
    close: () => setIsOpen(false),
    restart,
    goTo: (target: "choose" | "confirm") => {
      placement.reset()
      setIsConfirming(target === "confirm")
    },
    place: () => {
      setRows(request.rows)
      placement.place(request.body)
    },
    changeLine: (id: string, changes: Partial<DraftLine>) =>
      change((before) => ({
        ...before,
        lines: before.lines.map((line) =>
          line.id === id ? { ...line, ...changes } : line
        ),
      })),
    changeOrder: (distributorId: string, changes: DraftOrder) =>
      change((before) => ({
        ...before,
        orders: {
          ...before.orders,
          [distributorId]: { ...before.orders[distributorId], ...changes },
        },
      })),
    changeShipTo: (field: ShipToFieldName, value: string) =>
      change((before) => ({
        ...before,
        ship_to: changeShipToField(before.ship_to, field, value),
      })),
  }
}

export type DropshipDialogState = ReturnType<typeof useDropshipDialog>

/** What the server says about fields of the dialog. */
function serverProblems(
  error: Error | null,
  rows: Placement["rows"]
): DraftProblem[] {
  const fields = error instanceof ApiError ? error.fields : []
  return fields.flatMap(({ field: serverField, message }): DraftProblem[] => {
    const field = draftFieldOf(serverField, rows)
    return field ? [{ field, code: "server", values: { message } }] : []
  })
}
