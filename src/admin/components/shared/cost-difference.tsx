import { clx } from "@medusajs/ui"
import { getLocaleAmount } from "@medusajs/dashboard/lib"
import { useTranslation } from "react-i18next"

interface CostDifferenceProps {
  /** In the currency's unit; null when it can't be said. */
  amount: number | null
  currencyCode: string
}

/** What something costs more or less, with its sign. */
export function CostDifference({ amount, currencyCode }: CostDifferenceProps) {
  const { t } = useTranslation("dropship")
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
          : `${sign}${getLocaleAmount(amount, currencyCode)}`}
    </span>
  )
}
