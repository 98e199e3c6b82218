import { Badge, Text, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { outcomeReason } from "../../lib/placement-outcome"
import { PurchaseOrderStatusBadge } from "../purchase-order/status-badge"
import { TrackingLink } from "../shared/tracking-link"
import { ParcelMailState } from "./parcel-mail-state"
import { linkColors } from "../../lib/link-colors"

/** An order's purchase orders with their parcels. */
export function OrderPurchaseOrders({ orders }: { orders: PurchaseOrder[] }) {
  const { t } = useTranslation("dropship")
  return (
    <div className="px-6 py-4" data-testid="dropship-purchase-orders">
      <Text size="small" leading="compact" weight="plus" className="mb-2">
        {t("dropship.purchaseOrders")}
      </Text>
      <ul className="divide-y">
        {orders.map((order) => (
          <OrderPurchaseOrder key={order.id} order={order} />
        ))}
      </ul>
    </div>
  )
}

function OrderPurchaseOrder({ order }: { order: PurchaseOrder }) {
  const { t } = useTranslation("dropship")
  const reason = order.status === "rejected" ? outcomeReason(order) : null
  return (
    <li className="txt-small text-ui-fg-subtle py-2 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link to={`/purchase-orders/${order.id}`} className={linkColors}>
          {order.po_number}
        </Link>
        <span>{order.distributor_name}</span>
        <PurchaseOrderStatusBadge status={order.status} />
        {order.needs_attention && (
          <Tooltip
            content={
              order.attention_reason ?? t("purchaseOrders.needsAttention")
            }
          >
            <Badge size="2xsmall" color="orange">
              {t("purchaseOrders.needsAttention")}
            </Badge>
          </Tooltip>
        )}
        <span className="ms-auto">
          {order.shipments.length === 0
            ? t("purchaseOrders.noParcels")
            : t("purchaseOrders.parcels", { count: order.shipments.length })}
        </span>
      </div>
      {reason && <Text size="small">{reason}</Text>}
      {order.shipments.length > 0 && (
        <ul className="mt-1 flex flex-col gap-y-1">
          {order.shipments.map((parcel) => (
            <li key={parcel.id} className="flex flex-wrap gap-x-2">
              <span>{parcel.carrier}</span>
              <TrackingLink {...parcel} />
              <ParcelMailState parcel={parcel} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
