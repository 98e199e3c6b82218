import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { moneyAtRisk } from "../../../schemas/money-at-risk"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { MoneyAtRisk } from "./money-at-risk"

/** What the distributor may still ship and bill; left out when nothing. */
export function MoneyAtRiskRow({ order }: { order: PurchaseOrder }) {
  const { t } = useTranslation("dropship")
  const risk = moneyAtRisk(order)
  return risk.units === 0 ? null : (
    <SectionRow
      title={t("purchaseOrderLife.atRisk")}
      value={
        <span title={t("purchaseOrderLife.atRiskHint")}>
          <MoneyAtRisk risk={risk} currencyCode={order.currency_code} />
        </span>
      }
    />
  )
}
