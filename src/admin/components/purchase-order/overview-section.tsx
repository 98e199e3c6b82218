import { Container, Heading, Text } from "@medusajs/ui"
import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { useDropshipDistributors } from "../../hooks/use-dropship-distributors"
import { CopyableId } from "../shared/copyable-id"
import { RelativeTime } from "../shared/relative-time"
import { MoneyAtRiskRow } from "./money-at-risk-row"
import { PurchaseOrderActions } from "./purchase-order-actions"
import { PurchaseOrderStatusBadge } from "./status-badge"
import { linkColors } from "../../lib/link-colors"

/** The purchase order's head: status, what happens next, what can be done. */
export function OverviewSection({ order }: { order: PurchaseOrder }) {
  const { t } = useTranslation("dropship")
  const { data } = useDropshipDistributors()
  const method = data?.distributors
    .find(({ id }) => id === order.distributor_id)
    ?.ship_methods.find(({ id }) => id === order.ship_method)

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div>
          <Heading>{order.po_number}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {order.distributor_name}
          </Text>
        </div>
        <div className="flex items-center gap-x-4">
          <PurchaseOrderStatusBadge status={order.status} />
          <PurchaseOrderActions order={order} />
        </div>
      </div>
      <NextStep order={order} />
      <SectionRow
        title={t("purchaseOrders.detail.order")}
        value={
          <Link to={`/orders/${order.order_id}`} className={linkColors}>
            #{order.order_display_id}
          </Link>
        }
      />
      <SectionRow
        title={t("dropship.dialog.shipMethod")}
        value={method?.label ?? order.ship_method}
      />
      <SectionRow
        title={t("purchaseOrders.detail.createdBy")}
        value={<RelativeTime at={order.created_at} />}
      />
      <SectionRow
        title={t("purchaseOrders.detail.submitted")}
        value={
          order.submitted_at ? (
            <RelativeTime at={order.submitted_at} />
          ) : (
            t("purchaseOrders.detail.never")
          )
        }
      />
      <SectionRow
        title={t("purchaseOrders.detail.lastAsked")}
        value={
          order.last_synced_at ? (
            <RelativeTime at={order.last_synced_at} />
          ) : (
            t("purchaseOrders.detail.never")
          )
        }
      />
      <MoneyAtRiskRow order={order} />
      <SectionRow
        title={t("purchaseOrders.detail.id")}
        value={<CopyableId id={order.id} />}
      />
    </Container>
  )
}

function NextStep({ order }: { order: PurchaseOrder }) {
  const { t } = useTranslation("dropship")
  const isClosedEarly =
    order.status === "shipped" &&
    order.lines.some((line) => line.canceled_quantity > 0)
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      {order.attention_reason && (
        <Text
          size="small"
          weight="plus"
          className="text-pretty break-words"
          role="alert"
        >
          {order.attention_reason}
        </Text>
      )}
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {isClosedEarly
          ? t("purchaseOrderLife.closedEarly")
          : t(`purchaseOrders.next.${order.status}`, {
              distributor: order.distributor_name,
            })}
      </Text>
    </div>
  )
}
