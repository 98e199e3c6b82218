import { Copy, Text } from "@medusajs/ui"
import { Thumbnail } from "@medusajs/dashboard/components"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { DropshipLine, DropshipPlan } from "../../../schemas/dropship"
import { plannedSources } from "../../lib/planned-sources"
import { TextButton } from "../shared/text-button"
import { LineExplanation } from "./line-explanation"
import { LineFigures } from "./line-figures"
import { LineStateBadge } from "./line-state-badge"
import { OwnStock } from "./own-stock"
import { SourceTable } from "./source-table"

interface DropshipLineRowProps {
  line: DropshipLine
  plan: DropshipPlan
  currencyCode: string
}

/** One order line: its state, the sources it would come from, or the reason. */
export function DropshipLineRow({
  line,
  plan,
  currencyCode,
}: DropshipLineRowProps) {
  const { t } = useTranslation("dropship")
  const [isOpen, setIsOpen] = useState(false)
  const tableId = useId()
  const planned = plannedSources(line, plan)

  return (
    <div className="px-6 py-4" data-testid="dropship-line">
      <div className="flex items-start gap-x-4">
        <Thumbnail src={line.thumbnail} />
        <div className="min-w-0 flex-1">
          <Text size="small" leading="compact" weight="plus">
            {line.title}{" "}
            <span className="text-ui-fg-subtle tabular-nums">
              ×{line.quantity}
            </span>
          </Text>
          {line.sku && (
            <div className="text-ui-fg-subtle flex items-center gap-x-1">
              <Text size="small" className="break-all">
                {line.sku}
              </Text>
              <Copy content={line.sku} className="text-ui-fg-muted" />
            </div>
          )}
          <LineExplanation line={line} planned={planned} />
          <OwnStock line={line} />
          {line.sources.length > 0 && (
            <TextButton
              className="mt-1"
              aria-expanded={isOpen}
              aria-controls={tableId}
              onClick={() => setIsOpen(!isOpen)}
            >
              {isOpen
                ? t("dropship.sources.hide")
                : t("dropship.line.sources", { count: line.sources.length })}
            </TextButton>
          )}
        </div>
        <div className="flex shrink-0 flex-col items-end gap-y-1 text-right">
          <LineStateBadge state={line.state} />
          <LineFigures
            line={line}
            planned={planned}
            currencyCode={currencyCode}
          />
        </div>
      </div>
      <div id={tableId} hidden={!isOpen}>
        {isOpen && (
          <div className="shadow-elevation-card-rest mt-3 overflow-hidden rounded-lg">
            <SourceTable
              line={line}
              currencyCode={currencyCode}
              chosen={null}
            />
          </div>
        )}
      </div>
    </div>
  )
}
