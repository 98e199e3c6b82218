import { Select } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { DropshipLine } from "../../../../schemas/dropship"
import type { DropshipDialogState } from "../../../hooks/use-dropship-dialog"
import { useSourceText } from "../../../hooks/use-source-text"
import type { DraftLine } from "../../../lib/dropship-draft"
import { byRank, isUsable } from "../../../lib/source-choice"
import { sourceKey } from "../../../lib/source-key"
import { TextButton } from "../../shared/text-button"
import { SourceTable } from "../source-table"

interface SourcePickerProps {
  draft: DraftLine
  line: DropshipLine
  dialog: DropshipDialogState
}

/** Where a line is bought: the usable sources, and a table of all. */
export function SourcePicker({ draft, line, dialog }: SourcePickerProps) {
  const { t } = useTranslation("dropship")
  const [isOpen, setIsOpen] = useState(false)
  const tableId = useId()
  const currencyCode = dialog.dropship.currency_code
  const describe = useSourceText(currencyCode)
  const offered = line.sources
    .filter((source) => isUsable(source) || sourceKey(source) === draft.source)
    .sort(byRank)
  const choose = (source: string) => dialog.chooseSource(draft.id, source)

  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {offered.length > 0 && (
          <div className="w-full min-w-0 sm:w-auto sm:flex-1">
            <Select
              size="small"
              value={draft.source ?? ""}
              onValueChange={choose}
            >
              <Select.Trigger
                aria-label={t("dropship.sources.source")}
                className="[&>span]:truncate"
              >
                <Select.Value placeholder={t("dropship.sources.chooseOne")} />
              </Select.Trigger>
              <Select.Content>
                {offered.map((source) => (
                  <Select.Item
                    key={sourceKey(source)}
                    value={sourceKey(source)}
                  >
                    {describe(source)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </div>
        )}
        <TextButton
          aria-expanded={isOpen}
          aria-controls={tableId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen
            ? t("dropship.sources.hide")
            : offered.length === 0
              ? t("dropship.sources.chooseOne")
              : t("dropship.sources.show", { count: line.sources.length })}
        </TextButton>
      </div>
      <div id={tableId} hidden={!isOpen}>
        {isOpen && (
          <div className="shadow-elevation-card-rest overflow-hidden rounded-lg">
            <SourceTable
              line={line}
              currencyCode={currencyCode}
              chosen={draft.source}
              live={dialog.live.figures}
              onChoose={choose}
            />
          </div>
        )}
      </div>
    </div>
  )
}
