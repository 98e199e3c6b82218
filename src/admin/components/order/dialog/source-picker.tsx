import { Select } from "@medusajs/ui"
import { getLocaleAmount } from "@medusajs/dashboard/lib"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Source } from "../../../../schemas/dropship"
import type { DropshipDialogState } from "../../../hooks/use-dropship-dialog"
import type { DraftOrderLine } from "../../../lib/group-purchase-orders"
import { sourceKey } from "../../../lib/source-key"
import { SourceTable } from "../source-table"

interface SourcePickerProps {
  line: DraftOrderLine
  dialog: DropshipDialogState
}

/** Where a line is bought: the usable sources, and a table of all. */
export function SourcePicker({ line, dialog }: SourcePickerProps) {
  const { t } = useTranslation("dropship")
  const [isOpen, setIsOpen] = useState(false)
  const tableId = useId()
  const { draft, line: orderLine } = line
  const currencyCode = dialog.dropship.currency_code
  const usable = orderLine.sources.filter((source) => source.is_dropshippable)
  const choose = (source: string) => dialog.changeLine(draft.id, { source })

  function describe(source: Source): string {
    return [
      `${source.distributor_name} ${source.sku}`,
      source.warehouse_name,
      t("dropship.line.inStock", { count: source.available_quantity }),
      source.unit_cost === null
        ? t("dropship.line.unknownCost")
        : getLocaleAmount(source.unit_cost, currencyCode),
    ].join(" · ")
  }

  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <div className="w-full min-w-0 sm:w-auto sm:flex-1">
          <Select size="small" value={draft.source} onValueChange={choose}>
            <Select.Trigger
              aria-label={t("dropship.sources.source")}
              className="[&>span]:truncate"
            >
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {usable.map((source) => (
                <Select.Item key={sourceKey(source)} value={sourceKey(source)}>
                  {describe(source)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={tableId}
          onClick={() => setIsOpen(!isOpen)}
          className="txt-compact-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus shrink-0 rounded-sm outline-none"
        >
          {isOpen
            ? t("dropship.sources.hide")
            : t("dropship.sources.show", { count: orderLine.sources.length })}
        </button>
      </div>
      <div id={tableId} hidden={!isOpen}>
        {isOpen && (
          <div className="shadow-elevation-card-rest overflow-hidden rounded-lg">
            <SourceTable
              line={orderLine}
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
