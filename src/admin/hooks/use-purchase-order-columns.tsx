import { Badge, Tooltip, createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useMemo } from "react"
import type { PurchaseOrder } from "../../schemas/purchase-order"
import { PurchaseOrderStatusBadge } from "../components/purchase-order/status-badge"
import { Money } from "../components/shared/money"
import { RelativeTime } from "../components/shared/relative-time"

const column = createDataTableColumnHelper<PurchaseOrder>()

/** Columns of the purchase order list. */
export function usePurchaseOrderColumns() {
  const { t } = useTranslation("dropship")
  return useMemo(
    () => [
      column.accessor("po_number", {
        header: t("purchaseOrders.list.number"),
        enableSorting: true,
        sortLabel: t("purchaseOrders.list.number"),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base font-medium">{getValue()}</span>
        ),
      }),
      column.accessor("order_display_id", {
        header: t("purchaseOrders.list.order"),
        cell: ({ getValue }) => `#${getValue()}`,
      }),
      column.accessor("distributor_name", {
        header: t("purchaseOrders.list.distributor"),
      }),
      column.accessor("status", {
        header: t("purchaseOrders.list.status"),
        cell: ({ row: { original } }) => (
          <span className="flex items-center gap-x-2">
            <PurchaseOrderStatusBadge status={original.status} />
            {original.needs_attention && (
              <Tooltip
                content={
                  original.attention_reason ??
                  t("purchaseOrders.needsAttention")
                }
              >
                <Badge size="2xsmall" color="orange">
                  {t("purchaseOrders.needsAttention")}
                </Badge>
              </Tooltip>
            )}
          </span>
        ),
      }),
      column.accessor("shipments", {
        header: t("purchaseOrders.list.parcels"),
        align: "right",
        cell: ({ getValue }) => (
          <span className="tabular-nums">{getValue().length}</span>
        ),
      }),
      column.accessor("total_cost", {
        header: t("purchaseOrders.list.cost"),
        align: "right",
        cell: ({ getValue, row: { original } }) => (
          <Money amount={getValue()} currencyCode={original.currency_code} />
        ),
      }),
      column.accessor("ship_to", {
        header: t("purchaseOrders.list.buyer"),
        maxSize: 200,
        cell: ({ getValue }) => (
          <span className="block truncate">{getValue().name}</span>
        ),
      }),
      column.accessor("created_at", {
        header: t("purchaseOrders.list.created"),
        enableSorting: true,
        sortLabel: t("purchaseOrders.list.created"),
        cell: ({ getValue }) => <RelativeTime at={getValue()} />,
      }),
    ],
    [t]
  )
}
