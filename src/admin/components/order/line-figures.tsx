import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useMoneyFormat } from "../../hooks/use-money-format"
import type { DropshipLine } from "../../../schemas/dropship"
import { plannedFigures, type PlannedSource } from "../../lib/planned-sources"

interface LineFiguresProps {
  line: DropshipLine
  planned: readonly PlannedSource[]
  currencyCode: string
}

/** What the planned units of a line cost, and what stays of their price. */
export function LineFigures({ line, planned, currencyCode }: LineFiguresProps) {
  const { t } = useTranslation("dropship")
  const formatMoney = useMoneyFormat()
  const { cost, margin_percent } = plannedFigures(line, planned)
  if (planned.length === 0) {
    return null
  }
  if (cost === null) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("dropship.line.unknownCost")}
      </Text>
    )
  }
  return (
    <div className="txt-compact-small text-ui-fg-subtle whitespace-nowrap tabular-nums">
      <div>
        {t("dropship.line.cost", {
          amount: formatMoney(cost, currencyCode),
        })}
      </div>
      {margin_percent !== null && (
        <div>{t("dropship.line.margin", { percent: margin_percent })}</div>
      )}
    </div>
  )
}
