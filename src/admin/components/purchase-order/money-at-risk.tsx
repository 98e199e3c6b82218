import { getLocaleAmount } from "@medusajs/dashboard/lib"
import { useTranslation } from "react-i18next"
import type { MoneyAtRisk as Risk } from "../../../schemas/money-at-risk"

/** An amount that may still be billed, and for how many units. */
export function MoneyAtRisk({
  risk,
  currencyCode,
}: {
  risk: Risk
  currencyCode: string
}) {
  const { t } = useTranslation("dropship")
  if (risk.units === 0) {
    return t("purchaseOrderLife.nothingAtRisk")
  }
  return (
    <span className="tabular-nums">
      {t("purchaseOrderLife.atRiskUnits", {
        count: risk.units,
        amount:
          risk.amount === null
            ? t("purchaseOrders.unknown")
            : getLocaleAmount(risk.amount, currencyCode),
      })}
    </span>
  )
}
