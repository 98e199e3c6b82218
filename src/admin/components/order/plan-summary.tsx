import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useMoneyFormat } from "../../hooks/use-money-format"
import type { DropshipPlan } from "../../../schemas/dropship"

interface PlanSummaryProps {
  plan: DropshipPlan
  currencyCode: string
}

/** What the best plan comes to, all in all. */
export function PlanSummary({ plan, currencyCode }: PlanSummaryProps) {
  const { t } = useTranslation("dropship")
  const formatMoney = useMoneyFormat()
  const count = plan.purchase_orders.length
  if (count === 0) {
    return null
  }
  const parts = [
    t("dropship.plan.purchaseOrders", { count }),
    ...(plan.parcel_count > 0
      ? [t("purchaseOrders.parcels", { count: plan.parcel_count })]
      : []),
    plan.landed_cost === null
      ? t("dropship.line.unknownCost")
      : t("dropship.plan.landed", {
          amount: formatMoney(plan.landed_cost, currencyCode),
        }),
  ]
  return (
    <div className="px-6 py-4" data-testid="dropship-plan">
      <Text size="small" leading="compact" weight="plus">
        {parts.join(" · ")}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle text-pretty">
        {t("dropship.plan.landedHint")}{" "}
        {!plan.is_proven && t("dropship.plan.notProven")}
      </Text>
    </div>
  )
}
