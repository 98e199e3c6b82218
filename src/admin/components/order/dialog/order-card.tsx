import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useMoneyFormat } from "../../../hooks/use-money-format"
import { sumMoney } from "../../../../schemas/money"
import type { DropshipDialogState } from "../../../hooks/use-dropship-dialog"
import type { DraftPurchaseOrder } from "../../../lib/group-purchase-orders"
import { marginPercent } from "../../../lib/margin-percent"
import { OrderCardFields } from "./order-card-fields"
import { OrderCardLine } from "./order-card-line"

interface OrderCardProps {
  order: DraftPurchaseOrder
  dialog: DropshipDialogState
}

/** One purchase order as it would be placed. */
export function OrderCard({ order, dialog }: OrderCardProps) {
  return (
    <Container className="divide-y p-0" data-testid="dropship-order-card">
      <div className="px-4 py-3">
        <Heading level="h3">{order.distributor_name}</Heading>
      </div>
      {order.lines.map((line) => (
        <OrderCardLine key={line.draft.id} line={line} dialog={dialog} />
      ))}
      <OrderCardFields order={order} dialog={dialog} />
      <OrderCardTotals
        order={order}
        currencyCode={dialog.dropship.currency_code}
      />
    </Container>
  )
}

function OrderCardTotals({
  order,
  currencyCode,
}: {
  order: DraftPurchaseOrder
  currencyCode: string
}) {
  const { t } = useTranslation("dropship")
  const formatMoney = useMoneyFormat()
  const included = order.lines.filter(({ draft }) => draft.is_included)
  const price = sumMoney(
    included.map(({ draft, line }) => draft.quantity * line.unit_price)
  )
  const percent = marginPercent(order.margin, price)
  const money = (amount: number | null) =>
    amount === null || Number.isNaN(amount)
      ? t("dropship.dialog.unknown")
      : formatMoney(amount, currencyCode)
  const figures = [
    { label: t("dropship.dialog.items"), value: money(order.item_cost) },
    { label: t("dropship.dialog.fee"), value: money(order.dropship_fee) },
    { label: t("dropship.dialog.total"), value: money(order.total_cost) },
    ...(order.freight_estimate > 0
      ? [
          {
            label: t("dropship.dialog.freight"),
            value: money(order.freight_estimate),
          },
        ]
      : []),
    {
      label: t("dropship.dialog.margin"),
      value:
        percent === null || Number.isNaN(percent)
          ? money(order.margin)
          : t("dropship.dialog.marginWithPercent", {
              amount: money(order.margin),
              percent,
            }),
    },
  ]
  return (
    <dl className="bg-ui-bg-subtle grid grid-cols-2 gap-x-4 gap-y-2 rounded-b-lg px-4 py-3 sm:grid-flow-col sm:auto-cols-fr sm:grid-cols-none [&>:last-child:nth-child(odd)]:col-span-2 sm:[&>:last-child:nth-child(odd)]:col-span-1">
      {figures.map(({ label, value }) => (
        <div key={label} className="text-right">
          <dt className="txt-compact-xsmall text-ui-fg-subtle">{label}</dt>
          <dd>
            <Text
              size="small"
              leading="compact"
              weight="plus"
              className="whitespace-nowrap tabular-nums"
            >
              {value}
            </Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}
