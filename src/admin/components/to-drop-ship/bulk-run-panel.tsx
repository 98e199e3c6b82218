import {
  Button,
  Container,
  Heading,
  StatusBadge,
  Text,
  clx,
} from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { bulkOrderStates, type BulkRunOrder } from "../../../schemas/bulk-run"
import { useBulkRun } from "../../hooks/use-bulk-run"
import { PurchaseOrderStatusBadge } from "../purchase-order/status-badge"
import { RowsSkeleton } from "../settings/rows-skeleton"
import { QueryError } from "../shared/query-error"
import { linkColors } from "../../lib/link-colors"

interface BulkRunPanelProps {
  id: string
  onHide: () => void
}

/** How far a run over many orders is, and how each of them ended. */
export function BulkRunPanel({ id, onHide }: BulkRunPanelProps) {
  const { t } = useTranslation("dropship")
  const { data, isPending, error, refetch } = useBulkRun(id)
  const run = data?.bulk_run
  const done = run?.orders.filter(({ state }) => bulkOrderStates[state].isDone)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div aria-live="polite">
          <Heading level="h2">{t("toDropShip.run.title")}</Heading>
          {run && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("toDropShip.run.progress", {
                done: done?.length ?? 0,
                count: run.orders.length,
              })}
              {" · "}
              {t(`toDropShip.run.${run.status}`)}
            </Text>
          )}
        </div>
        <Button size="small" variant="secondary" onClick={onHide}>
          {t("toDropShip.run.hide")}
        </Button>
      </div>
      {run ? (
        <ul className="max-h-96 divide-y overflow-y-auto">
          {run.orders.map((order) => (
            <RunOrder key={order.order_id} order={order} />
          ))}
        </ul>
      ) : isPending || !error ? (
        <RowsSkeleton rows={2} />
      ) : (
        <QueryError
          title={t("toDropShip.run.failed")}
          error={error}
          onRetry={() => void refetch()}
        />
      )}
    </Container>
  )
}

function RunOrder({ order }: { order: BulkRunOrder }) {
  const { t } = useTranslation("dropship")
  return (
    <li className="flex flex-col gap-y-1 px-6 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <Link
          to={`/orders/${order.order_id}`}
          className={clx(linkColors, "txt-compact-small-plus")}
        >
          {t("toDropShip.run.order", { number: order.order_display_id })}
        </Link>
        <StatusBadge color={bulkOrderStates[order.state].color}>
          {t(`toDropShip.run.states.${order.state}`)}
        </StatusBadge>
      </div>
      {order.message !== null && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {order.message}
        </Text>
      )}
      {order.purchase_orders.map((purchaseOrder) => (
        <div
          key={purchaseOrder.id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1"
        >
          <Link
            to={`/purchase-orders/${purchaseOrder.id}`}
            className="txt-small text-ui-fg-subtle"
          >
            {purchaseOrder.po_number} · {purchaseOrder.distributor_name}
          </Link>
          <PurchaseOrderStatusBadge status={purchaseOrder.status} />
        </div>
      ))}
    </li>
  )
}
