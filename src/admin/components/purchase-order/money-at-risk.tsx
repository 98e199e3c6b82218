import { useTranslation } from "react-i18next"
import { useMoneyFormat } from "../../hooks/use-money-format"
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
  const formatMoney = useMoneyFormat()
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
            : formatMoney(risk.amount, currencyCode),
      })}
    </span>
  )
}
