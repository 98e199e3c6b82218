import { useState } from "react"
import type { Distributor } from "../../schemas/distributor"
import type { Dropship, DropshipLine } from "../../schemas/dropship"
import { ApiError } from "../lib/api-error"
import { checkDraft } from "../lib/check-draft"
import {
  changeDraftLine,
  chooseDraftSource,
  removeDraftLine,
  splitDraftLine,
} from "../lib/draft-changes"
import type { DraftField } from "../lib/draft-problem"
import {
  startDraft,
  type DraftLine,
  type DraftOrder,
  type DropshipDraft,
} from "../lib/dropship-draft"
import { groupPurchaseOrders } from "../lib/group-purchase-orders"
import { buildPlacement, type Placement } from "../lib/placement-body"
import { acceptedCodes, groupWarnings } from "../lib/placement-warnings"
import { serverProblems } from "../lib/server-problems"
import { changeShipToField, type ShipToFieldName } from "../lib/ship-to-fields"
import { useDropshipLive } from "./use-dropship-live"
import { useDropshipPlacement } from "./use-dropship-placement"
import { useDropshipSettings } from "./use-dropship-settings"

export type DropshipStep = "choose" | "confirm" | "result"

const nothingTicked: ReadonlySet<string> = new Set()

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
  const settings = useDropshipSettings().data?.settings
  const [isConfirming, setIsConfirming] = useState(false)
  const [draft, setDraft] = useState(() => startDraft(dropship))
  const [rows, setRows] = useState<Placement["rows"]>([])
  const [ticked, setTicked] = useState(nothingTicked)

  const orders = groupPurchaseOrders(dropship, draft)
  const refused = serverProblems(placement.error, rows)
  const shipTo = {
    shipTo: draft.ship_to,
    chosenMethod: dropship.chosen_ship_method,
  }
  const problems = [
    ...refused,
    ...checkDraft(orders, shipTo, distributors ?? []),
  ]
  const warnings =
    placement.error instanceof ApiError ? placement.error.warnings : []
  const accepted = acceptedCodes(warnings, ticked)
  const request = buildPlacement(
    orders,
    { order: dropship.ship_to, draft: draft.ship_to },
    accepted ?? []
  )
  // What is wrong, also since the order changed, is shown where it is chosen.
  const choosing = isConfirming && problems.length === 0 ? "confirm" : "choose"
  const step: DropshipStep =
    placement.isPlacing || placement.result ? "result" : choosing

  /** What was said and ticked counts no more. */
  function goTo(target: "choose" | "confirm") {
    placement.reset()
    setTicked(nothingTicked)
    setIsConfirming(target === "confirm")
  }
  function restart() {
    goTo("choose")
    setDraft(startDraft(dropship))
  }
  function change(next: (before: DropshipDraft) => DropshipDraft) {
    goTo("choose")
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
    /** What a person must weigh, by purchase order. */
    warnings: groupWarnings(warnings, rows),
    ticked,
    tick: (key: string, isTicked: boolean) =>
      setTicked((before) => {
        const others = [...before].filter((other) => other !== key)
        return new Set(isTicked ? [...others, key] : others)
      }),
    areWarningsTicked: accepted !== null,
    /** An error that belongs to no field. */
    error: refused.length + warnings.length > 0 ? null : placement.error,
    isPlacing: placement.isPlacing,
    placingCount: rows.length,
    /** Placing begins with asking the distributors. */
    isLiveChecked: settings?.live_check ?? false,
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
    goTo,
    place: () => {
      setRows(request.rows)
      placement.place(request.body)
    },
    changeLine: (id: string, changes: Partial<Omit<DraftLine, "id">>) =>
      change((before) => changeDraftLine(before, id, changes)),
    chooseSource: (id: string, source: string) =>
      change((before) => chooseDraftSource(before, id, source)),
    splitLine: (id: string, line: DropshipLine) =>
      change((before) => splitDraftLine(before, id, line)),
    removeLine: (id: string) => change((before) => removeDraftLine(before, id)),
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
