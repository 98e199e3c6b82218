import { Copy, Text } from "@medusajs/ui"
import { Thumbnail } from "@medusajs/dashboard/components"
import { getLocaleAmount } from "@medusajs/dashboard/lib"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { DropshipLine } from "../../../schemas/dropship"
import { roundMoney } from "../../../schemas/money"
import { preselectedSource } from "../../lib/dropship-draft"
import { marginPercent } from "../../lib/margin-percent"
import { sourceKey } from "../../lib/source-key"
import { LineStateBadge } from "./line-state-badge"
import { SourceTable } from "./source-table"

interface DropshipLineRowProps {
  line: DropshipLine
  currencyCode: string
}

/** One order line: its state, the source it would come from, or the reason. */
export function DropshipLineRow({ line, currencyCode }: DropshipLineRowProps) {
  const { t } = useTranslation("dropship")
  const [isOpen, setIsOpen] = useState(false)
  const tableId = useId()
  const source = line.state === "ready" ? preselectedSource(line) : null

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
          <LineExplanation line={line} />
          {line.sources.length > 0 && (
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={tableId}
              onClick={() => setIsOpen(!isOpen)}
              className="txt-compact-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus mt-1 rounded-sm outline-none"
            >
              {isOpen
                ? t("dropship.sources.hide")
                : t("dropship.line.sources", { count: line.sources.length })}
            </button>
          )}
        </div>
        <div className="flex shrink-0 flex-col items-end gap-y-1 text-right">
          <LineStateBadge state={line.state} />
          {source && (
            <LineFigures
              line={line}
              unitCost={source.unit_cost}
              unitMargin={source.unit_margin}
              currencyCode={currencyCode}
            />
          )}
        </div>
      </div>
      <div id={tableId} hidden={!isOpen}>
        {isOpen && (
          <div className="shadow-elevation-card-rest mt-3 overflow-hidden rounded-lg">
            <SourceTable
              line={line}
              currencyCode={currencyCode}
              chosen={source && sourceKey(source)}
            />
          </div>
        )}
      </div>
    </div>
  )
}

function LineExplanation({ line }: { line: DropshipLine }) {
  const { t } = useTranslation("dropship")
  const source = line.state === "ready" ? preselectedSource(line) : null
  const numbers = line.purchase_orders.map((order) => order.po_number)
  const parts = [
    ...(line.open_quantity > 0 && line.open_quantity < line.quantity
      ? [
          t("dropship.line.open", {
            open: line.open_quantity,
            quantity: line.quantity,
          }),
        ]
      : []),
    ...(source
      ? [
          `${source.distributor_name} ${source.sku}`,
          source.warehouse_name,
          t("dropship.line.inStock", { count: source.available_quantity }),
          t("dropship.line.days", { count: source.lead_time_days }),
        ]
      : []),
    ...(line.state === "ordered" && numbers.length > 0
      ? [t("dropship.line.orderedOn", { numbers: numbers.join(", ") })]
      : []),
    ...(source || line.state === "ordered"
      ? []
      : [line.reason ?? t("dropship.line.noReason")]),
  ]
  return (
    <Text size="small" className="text-ui-fg-subtle text-pretty">
      {parts.join(" · ")}
    </Text>
  )
}

function LineFigures({
  line,
  unitCost,
  unitMargin,
  currencyCode,
}: DropshipLineRowProps & {
  unitCost: number | null
  unitMargin: number | null
}) {
  const { t } = useTranslation("dropship")
  const percent = marginPercent(unitMargin, line.unit_price)
  if (unitCost === null) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("dropship.line.unknownCost")}
      </Text>
    )
  }
  const amount = roundMoney(unitCost * line.open_quantity)
  return (
    <div className="txt-compact-small text-ui-fg-subtle whitespace-nowrap tabular-nums">
      <div>
        {t("dropship.line.cost", {
          amount: getLocaleAmount(amount, currencyCode),
        })}
      </div>
      {percent !== null && <div>{t("dropship.line.margin", { percent })}</div>}
    </div>
  )
}
