import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useMoneyFormat } from "../../hooks/use-money-format"

interface CostDifferenceProps {
  /** In the currency's unit; null when it can't be said. */
  amount: number | null
  currencyCode: string
}

/** What something costs more or less, with its sign. */
export function CostDifference({ amount, currencyCode }: CostDifferenceProps) {
  const { t } = useTranslation("dropship")
  const formatMoney = useMoneyFormat()
  const sign = amount !== null && amount > 0 ? "+" : ""
  return (
    <span
      className={clx("whitespace-nowrap tabular-nums", {
        "text-ui-tag-green-text": amount !== null && amount < 0,
      })}
    >
      {amount === null
        ? "–"
        : amount === 0
          ? t("dropship.sources.sameCost")
          : `${sign}${formatMoney(amount, currencyCode)}`}
    </span>
  )
}
