import { Container, Copy, Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { useDropshipWarehouseName } from "../../hooks/use-dropship-warehouse-name"
import { EnterOrderNumber } from "./enter-order-number"
import { Money } from "../shared/money"

/** What the distributor made of the purchase order. */
export function DistributorOrdersSection({ order }: { order: PurchaseOrder }) {
  const { t } = useTranslation("dropship")
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">
          {t("purchaseOrders.detail.distributorOrders")}
        </Heading>
      </div>
      {order.distributor_orders.length === 0 ? (
        <>
          <Text size="small" className="text-ui-fg-subtle px-6 py-4">
            {t("purchaseOrders.detail.noDistributorOrders")}
          </Text>
          {mayHaveNumber(order) ? <EnterOrderNumber order={order} /> : null}
        </>
      ) : (
        <div className="overflow-x-auto">
          <DistributorOrderTable order={order} />
        </div>
      )}
    </Container>
  )
}

/** The distributor has it, or may have it. */
function mayHaveNumber({ status }: PurchaseOrder): boolean {
  return ["unconfirmed", "submitted", "partially_shipped"].includes(status)
}

function DistributorOrderTable({ order }: { order: PurchaseOrder }) {
  const { t } = useTranslation("dropship")
  const warehouseName = useDropshipWarehouseName(order.distributor_id)
  return (
    <Table>
      <Table.Header className="border-t-0">
        <Table.Row>
          <Table.HeaderCell className="ps-6">
            {t("purchaseOrders.detail.orderNumber")}
          </Table.HeaderCell>
          <Table.HeaderCell>
            {t("purchaseOrders.detail.warehouse")}
          </Table.HeaderCell>
          <Table.HeaderCell>{t("purchaseOrders.list.status")}</Table.HeaderCell>
          <Table.HeaderCell>
            {t("purchaseOrders.detail.invoice")}
          </Table.HeaderCell>
          <Table.HeaderCell className="text-right">
            {t("purchaseOrders.detail.freight")}
          </Table.HeaderCell>
          <Table.HeaderCell className="pe-6 text-right">
            {t("purchaseOrders.detail.total")}
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body className="border-b-0">
        {order.distributor_orders.map((made) => (
          <Table.Row key={made.number}>
            <Table.Cell className="ps-6">
              <span className="flex items-center gap-x-1">
                {made.number}
                <Copy content={made.number} className="text-ui-fg-muted" />
              </span>
            </Table.Cell>
            <Table.Cell>
              {made.warehouse ? warehouseName(made.warehouse) : "–"}
            </Table.Cell>
            <Table.Cell>{made.status}</Table.Cell>
            <Table.Cell>{made.invoice_number ?? "–"}</Table.Cell>
            <Table.Cell className="text-right">
              <Money amount={made.freight} currencyCode={order.currency_code} />
            </Table.Cell>
            <Table.Cell className="pe-6 text-right">
              <Money amount={made.total} currencyCode={order.currency_code} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
