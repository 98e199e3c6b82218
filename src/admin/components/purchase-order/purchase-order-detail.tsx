import { Container } from "@medusajs/ui"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { usePurchaseOrder } from "../../hooks/use-purchase-order"
import { QueryError } from "../shared/query-error"
import { SectionSkeleton } from "../shared/section-skeleton"
import { CostsSection } from "./costs-section"
import { DistributorOrdersSection } from "./distributor-orders-section"
import { LinesSection } from "./lines-section"
import { OverviewSection } from "./overview-section"
import { ParcelsSection } from "./parcels-section"
import { ShipToSection } from "./ship-to-section"
import { TimelineSection } from "./timeline-section"

/** Everything about one purchase order, in two columns. */
export function PurchaseOrderDetail({ id }: { id: string }) {
  const { t } = useTranslation("dropship")
  const query = usePurchaseOrder(id)

  if (query.data) {
    return <LoadedDetail order={query.data.purchase_order} />
  }
  if (query.error) {
    return (
      <Container className="p-0">
        <QueryError
          title={t("purchaseOrders.detail.failed")}
          error={query.error}
          onRetry={() => void query.refetch()}
        />
      </Container>
    )
  }
  return (
    <LayoutComposer
      widgetsZonePrefix="purchase_order.details"
      preferredLayoutId="core:two-column"
      disableWidgets
      sections={{
        main: (
          <>
            <SectionSkeleton rows={2} />
            <SectionSkeleton rows={3} />
          </>
        ),
        side: <SectionSkeleton rows={3} />,
      }}
    />
  )
}

function LoadedDetail({ order }: { order: PurchaseOrder }) {
  return (
    <LayoutComposer
      widgetsZonePrefix="purchase_order.details"
      preferredLayoutId="core:two-column"
      disableWidgets
      data={order}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="PurchaseOrderLines">
              <LinesSection order={order} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="PurchaseOrderParcels">
              <ParcelsSection order={order} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="PurchaseOrderDistributorOrders">
              <DistributorOrdersSection order={order} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="PurchaseOrderTimeline">
              <TimelineSection order={order} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="PurchaseOrderOverview">
              <OverviewSection order={order} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="PurchaseOrderShipTo">
              <ShipToSection order={order} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="PurchaseOrderCosts">
              <CostsSection order={order} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
