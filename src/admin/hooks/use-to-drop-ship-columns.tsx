import { Checkbox, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { ToDropShipOrder } from "../../schemas/to-drop-ship"
import { Money } from "../components/shared/money"
import { RelativeTime } from "../components/shared/relative-time"
import { ToDropShipStateCell } from "../components/to-drop-ship/state-cell"

/** The table calls `rowHref` with its own row, of which only `id` is ours. */
export type ToDropShipRow = ToDropShipOrder & { id: string }

const column = createDataTableColumnHelper<ToDropShipRow>()

/** Columns of the orders to drop-ship. */
export function useToDropShipColumns() {
  const { t } = useTranslation("dropship")
  return useMemo(
    () => [
      // Medusa's own checkboxes have no names.
      column.select({
        header: ({ table }) => (
          <Checkbox
            aria-label={t("toDropShip.selectAll")}
            checked={
              table.getIsSomePageRowsSelected()
                ? "indeterminate"
                : table.getIsAllPageRowsSelected()
            }
            disabled={
              !table.getRowModel().rows.some((row) => row.getCanSelect())
            }
            onClick={(event) => event.stopPropagation()}
            onCheckedChange={(checked) =>
              table.toggleAllPageRowsSelected(checked === true)
            }
          />
        ),
        cell: ({ row }) => (
          <Checkbox
            aria-label={t("toDropShip.select", {
              number: row.original.display_id,
            })}
            checked={row.getIsSelected()}
            disabled={!row.getCanSelect()}
            onClick={(event) => event.stopPropagation()}
            onCheckedChange={(checked) => row.toggleSelected(checked === true)}
          />
        ),
      }),
      column.accessor("display_id", {
        header: t("toDropShip.order"),
        enableSorting: true,
        sortLabel: t("toDropShip.order"),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base font-medium">#{getValue()}</span>
        ),
      }),
      column.accessor("state", {
        header: t("toDropShip.state"),
        minSize: 260,
        maxSize: 420,
        cell: ({ row: { original } }) => (
          <ToDropShipStateCell order={original} />
        ),
      }),
      column.accessor("buyer", {
        header: t("toDropShip.buyer"),
        maxSize: 180,
        cell: ({ getValue }) => (
          <span className="block truncate">{getValue().name}</span>
        ),
      }),
      column.accessor("plan", {
        header: t("toDropShip.plan"),
        cell: ({ getValue }) =>
          getValue().purchase_orders.map((order) => (
            <span key={order.po_number} className="block whitespace-nowrap">
              {t("toDropShip.purchaseOrder", {
                name: order.distributor_name,
                count: order.lines.length,
              })}
            </span>
          )),
      }),
      column.accessor("plan.landed_cost", {
        header: t("toDropShip.cost"),
        align: "right",
        cell: ({ row: { original } }) => (
          <Money
            amount={
              original.plan.purchase_orders.length === 0
                ? null
                : original.plan.landed_cost
            }
            currencyCode={original.currency_code}
          />
        ),
      }),
      column.accessor("margin", {
        header: t("toDropShip.margin"),
        align: "right",
        cell: ({ getValue, row: { original } }) => (
          <Money
            amount={
              original.plan.purchase_orders.length === 0 ? null : getValue()
            }
            currencyCode={original.currency_code}
          />
        ),
      }),
      column.accessor("placed_at", {
        header: t("toDropShip.placed"),
        enableSorting: true,
        sortLabel: t("toDropShip.placed"),
        cell: ({ getValue }) => <RelativeTime at={getValue()} />,
      }),
    ],
    [t]
  )
}
