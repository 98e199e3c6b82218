import { Container, Copy, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useMoneyFormat } from "../../hooks/use-money-format"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { roundMoney } from "../../../schemas/money"
import { useDropshipWarehouseName } from "../../hooks/use-dropship-warehouse-name"
import { Money } from "../shared/money"
import { ProgressBar } from "./progress-bar"

/** What was ordered and how much of it is on its way. */
export function LinesSection({ order }: { order: PurchaseOrder }) {
  const { t } = useTranslation("dropship")
  const formatMoney = useMoneyFormat()
  const warehouseName = useDropshipWarehouseName(order.distributor_id)
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("purchaseOrders.detail.lines")}</Heading>
      </div>
      {order.lines.map((line) => (
        <div
          key={line.id}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-2 px-6 py-4"
        >
          <div>
            <Text size="small" leading="compact" weight="plus">
              {line.title}{" "}
              <span className="text-ui-fg-subtle tabular-nums">
                ×{line.quantity}
              </span>
            </Text>
            <div className="txt-small text-ui-fg-subtle flex flex-wrap items-center gap-x-1">
              <span className="break-all">{line.sku}</span>
              <Copy content={line.sku} className="text-ui-fg-muted" />
              {line.warehouse && (
                <span>
                  {t("purchaseOrders.detail.from", {
                    warehouse: warehouseName(line.warehouse),
                  })}
                </span>
              )}
            </div>
          </div>
          <div className="text-right">
            <Text size="small" leading="compact" weight="plus">
              <Money
                amount={
                  line.unit_cost === null
                    ? null
                    : roundMoney(line.unit_cost * line.quantity)
                }
                currencyCode={order.currency_code}
              />
            </Text>
            {line.unit_cost !== null && line.quantity > 1 && (
              <Text size="small" className="text-ui-fg-subtle tabular-nums">
                {t("purchaseOrders.detail.each", {
                  amount: formatMoney(line.unit_cost, order.currency_code),
                })}
              </Text>
            )}
          </div>
          <div className="col-span-2">
            <ProgressBar line={line} />
          </div>
        </div>
      ))}
    </Container>
  )
}
