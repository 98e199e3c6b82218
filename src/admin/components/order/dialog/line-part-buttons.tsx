import { useTranslation } from "react-i18next"
import type { DropshipDialogState } from "../../../hooks/use-dropship-dialog"
import { nextSource } from "../../../lib/draft-changes"
import type { DraftOrderLine } from "../../../lib/group-purchase-orders"
import { TextButton } from "../../shared/text-button"

interface LinePartButtonsProps {
  part: DraftOrderLine
  dialog: DropshipDialogState
}

/** Buys a part of a line elsewhere, and takes such a part away again. */
export function LinePartButtons({ part, dialog }: LinePartButtonsProps) {
  const { t } = useTranslation("dropship")
  const { draft, line } = part
  const parts = dialog.draft.lines.filter(
    ({ line_item_id }) => line_item_id === line.line_item_id
  )
  const canSplit = draft.is_included && nextSource(dialog.draft, line) !== null
  const canRemove = parts.length > 1
  if (!canSplit && !canRemove) {
    return null
  }
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1">
      {canSplit && (
        <TextButton
          aria-label={t("dropship.dialog.splitOf", { title: line.title })}
          onClick={() => dialog.splitLine(draft.id, line)}
        >
          {t("dropship.dialog.split")}
        </TextButton>
      )}
      {canRemove && (
        <TextButton
          aria-label={t("dropship.dialog.removePartOf", { title: line.title })}
          onClick={() => dialog.removeLine(draft.id)}
        >
          {t("dropship.dialog.removePart")}
        </TextButton>
      )}
    </div>
  )
}
