import type { KeyboardEvent } from "react"
import { selectionField } from "../../lib/rule-selection"

/**
 * Keys of the rules' table. Enter and the arrows go up and down a column, as
 * in a spreadsheet; with Control or Command, Enter saves. On a checkbox, Shift
 * with an arrow takes the next row along, Enter goes to the bar that changes
 * the selected rows, and Escape clears the selection.
 */
export function moveByKey(
  event: KeyboardEvent<HTMLTableElement>,
  given: { save: () => void; clearSelection: () => void }
): void {
  const { target, currentTarget, key } = event
  const field = target instanceof HTMLElement ? target.dataset.field : undefined
  if (!field) {
    return
  }
  const isCheckbox = field === selectionField
  if (key === "Enter" && (event.metaKey || event.ctrlKey)) {
    event.preventDefault()
    given.save()
    return
  }
  if (isCheckbox && key === "Enter") {
    event.preventDefault()
    document.querySelector<HTMLElement>("[data-bulk-field]")?.focus()
    return
  }
  if (isCheckbox && key === "Escape") {
    given.clearSelection()
    return
  }
  const isSwitch = !(target instanceof HTMLInputElement)
  if (isSwitch && key === "Enter") {
    return
  }
  const isUp = key === "ArrowUp" || (key === "Enter" && event.shiftKey)
  if (!isUp && key !== "ArrowDown" && key !== "Enter") {
    return
  }
  event.preventDefault()
  const column = [
    ...currentTarget.querySelectorAll<HTMLElement>(`[data-field="${field}"]`),
  ]
  const place = column.findIndex((cell) => cell === target)
  const next = column[place + (isUp ? -1 : 1)]
  next?.focus()
  if (isCheckbox && event.shiftKey) {
    next?.dispatchEvent(
      new MouseEvent("click", { bubbles: true, shiftKey: true })
    )
  }
}
