import { Alert, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import type { Cancellation } from "../../../schemas/purchase-order-life"
import { MoneyAtRisk } from "./money-at-risk"

interface CancelForecastProps {
  order: PurchaseOrder
  /** Undefined while it is read. */
  cancellation: Cancellation | undefined
  /** Why it can't be canceled just so, and whom to call. */
  refusal: string | null
}

/** What happens when it is canceled, and what it costs if it isn't. */
export function CancelForecast({
  order,
  cancellation,
  refusal,
}: CancelForecastProps) {
  const { t } = useTranslation("dropship")
  if (!cancellation) {
    return (
      <div
        className="flex flex-col gap-y-2"
        role="status"
        aria-label={t("purchaseOrderLife.cancel.reading")}
      >
        <Skeleton className="h-4 w-full" />
        <Skeleton className="h-4 w-2/3" />
      </div>
    )
  }
  const { way, money_at_risk } = cancellation
  return (
    <div className="flex flex-col gap-y-4">
      {refusal === null && way !== "refuse" ? (
        <Text size="small" className="text-pretty">
          {t(`purchaseOrderLife.cancel.way.${way}`, {
            distributor: order.distributor_name,
          })}
        </Text>
      ) : (
        <Alert variant="warning" role="alert" className="text-pretty">
          {refusal}
        </Alert>
      )}
      <dl className="flex flex-wrap items-center justify-between gap-x-4">
        <dt>
          <Text size="small" className="text-ui-fg-subtle">
            {t("purchaseOrderLife.atRisk")}
          </Text>
        </dt>
        <dd>
          <Text size="small" weight="plus">
            <MoneyAtRisk
              risk={money_at_risk}
              currencyCode={order.currency_code}
            />
          </Text>
        </dd>
      </dl>
    </div>
  )
}
