import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DropshipDialogState } from "../../../hooks/use-dropship-dialog"
import type { DraftOrderLine } from "../../../lib/group-purchase-orders"
import { stockCaution } from "../../../lib/stock-caution"
import { sourceKey } from "../../../lib/source-key"
import { OwnStock } from "../own-stock"

interface LineNotesProps {
  part: DraftOrderLine
  dialog: DropshipDialogState
}

/** What is worth knowing of a line before it is bought, in words. */
export function LineNotes({ part, dialog }: LineNotesProps) {
  const { t } = useTranslation("dropship")
  const { line, source } = part
  const available = stockCaution(
    part,
    dialog.live.figures.get(sourceKey(source))
  )
  // The decision speaks of the plan, not of what a person chose instead.
  const isAsPlanned =
    source.is_selected || line.sources.every((other) => !other.is_selected)
  return (
    <>
      {available !== null && (
        <Text size="xsmall" className="text-ui-tag-orange-text text-pretty">
          {t("dropship.dialog.aboveStock", { count: available })}
        </Text>
      )}
      <OwnStock line={line} />
      {line.decision && isAsPlanned && (
        <Text size="xsmall" className="text-ui-fg-subtle text-pretty">
          {line.decision}
        </Text>
      )}
    </>
  )
}
