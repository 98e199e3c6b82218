import { Container, Heading, Text, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { Money } from "../shared/money"

interface CostRow {
  label: string
  amount: number | null
  isTotal?: boolean
  /** Above the merchant's limit. */
  isHigh?: boolean
}

/** What was expected to be paid, and what the distributor bills. */
export function CostsSection({ order }: { order: PurchaseOrder }) {
  const { t } = useTranslation("dropship")
  const rows: CostRow[] = [
    { label: t("purchaseOrders.detail.items"), amount: order.item_cost },
    { label: t("purchaseOrders.detail.fee"), amount: order.dropship_fee },
    {
      label: t("purchaseOrders.detail.expected"),
      amount: order.total_cost,
      isTotal: true,
    },
    {
      label: t("purchaseOrders.detail.billed"),
      amount: order.billed_total,
    },
    // Not every distributor tells its freight apart from its fee.
    ...(order.freight_cost === null
      ? []
      : [{ label: t("attention.freight"), amount: order.freight_cost }]),
    ...(order.billed_difference === null
      ? []
      : [
          {
            label: t("attention.difference"),
            amount: order.billed_difference,
            isHigh: order.billed_excess !== null,
          },
        ]),
  ]
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("purchaseOrders.detail.costs")}</Heading>
      </div>
      <dl>
        {rows.map(({ label, amount, isTotal, isHigh }) => (
          <div
            key={label}
            className="text-ui-fg-subtle flex items-center justify-between gap-x-4 px-6 py-2 first:pt-4 last:pb-4"
          >
            <dt>
              <Text
                size="small"
                leading="compact"
                weight={isTotal ? "plus" : "regular"}
              >
                {label}
              </Text>
            </dt>
            <dd>
              <Text
                size="small"
                leading="compact"
                weight={isTotal ? "plus" : "regular"}
                className={clx("text-right", isHigh && "text-ui-fg-error")}
              >
                {amount === null ? (
                  t("purchaseOrders.unknown")
                ) : (
                  <Money amount={amount} currencyCode={order.currency_code} />
                )}
              </Text>
            </dd>
          </div>
        ))}
      </dl>
    </Container>
  )
}
