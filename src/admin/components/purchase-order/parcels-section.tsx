import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { PurchaseOrder, Shipment } from "../../../schemas/purchase-order"
import { useDropshipWarehouseName } from "../../hooks/use-dropship-warehouse-name"
import { formatShipDay } from "../../lib/format-ship-day"
import { RelativeTime } from "../shared/relative-time"
import { TrackingLink } from "../shared/tracking-link"
import { ParcelMailProblem } from "./parcel-mail-problem"

/** The parcels that have left, each with its number and contents. */
export function ParcelsSection({ order }: { order: PurchaseOrder }) {
  const { t } = useTranslation("dropship")
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("purchaseOrders.detail.parcelsTitle")}</Heading>
      </div>
      {order.shipments.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4 text-pretty">
          {t("purchaseOrders.detail.noParcels")}
        </Text>
      )}
      {order.shipments.map((parcel) => (
        <Parcel key={parcel.id} parcel={parcel} order={order} />
      ))}
    </Container>
  )
}

function Parcel({ parcel, order }: { parcel: Shipment; order: PurchaseOrder }) {
  const { t, i18n } = useTranslation("dropship")
  const warehouseName = useDropshipWarehouseName(order.distributor_id)
  return (
    <div className="divide-y" data-testid="dropship-parcel">
      <div className="bg-ui-bg-subtle flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-4">
        <Text size="small" leading="compact" as="div">
          <span className="font-medium">{parcel.carrier}</span>{" "}
          <TrackingLink {...parcel} />
          {parcel.warehouse && (
            <span className="text-ui-fg-subtle">
              {" "}
              {t("purchaseOrders.detail.from", {
                warehouse: warehouseName(parcel.warehouse),
              })}
            </span>
          )}
        </Text>
        <StatusBadge
          color={
            parcel.emailed_at
              ? "green"
              : parcel.mail_problem
                ? "orange"
                : "grey"
          }
        >
          {parcel.emailed_at
            ? t("purchaseOrders.detail.mailed")
            : t("purchaseOrders.detail.notMailed")}
        </StatusBadge>
      </div>
      {parcel.mail_problem && (
        <ParcelMailProblem
          purchaseOrderId={order.id}
          parcel={parcel}
          problem={parcel.mail_problem}
        />
      )}
      <SectionRow
        title={t("purchaseOrders.detail.contents")}
        value={<ParcelContents parcel={parcel} order={order} />}
      />
      <SectionRow
        title={t("purchaseOrders.detail.shippedAt")}
        value={
          parcel.shipped_at
            ? formatShipDay(parcel.shipped_at, i18n.language)
            : null
        }
      />
      <SectionRow
        title={t("purchaseOrders.detail.mailed")}
        value={
          parcel.emailed_at ? <RelativeTime at={parcel.emailed_at} /> : null
        }
      />
    </div>
  )
}

function ParcelContents({
  parcel,
  order,
}: {
  parcel: Shipment
  order: PurchaseOrder
}) {
  const { t } = useTranslation("dropship")
  if (parcel.lines.length === 0) {
    return t("purchaseOrders.detail.noContents")
  }
  return (
    <ul>
      {parcel.lines.map(({ line_id, quantity }) => {
        const line = order.lines.find(({ id }) => id === line_id)
        return (
          <li key={line_id}>
            <span className="tabular-nums">{quantity} ×</span>{" "}
            {line?.title ?? line_id}
          </li>
        )
      })}
    </ul>
  )
}
