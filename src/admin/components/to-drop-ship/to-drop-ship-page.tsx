import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import {
  toDropShipStates,
  type ToDropShipOrder,
} from "../../../schemas/to-drop-ship"
import { useBulkPlacement } from "../../hooks/use-bulk-placement"
import { useRunningBulkRun } from "../../hooks/use-bulk-run"
import { useReturnToFirstPage } from "../../hooks/use-return-to-first-page"
import { useToDropShip } from "../../hooks/use-to-drop-ship"
import { useToDropShipColumns } from "../../hooks/use-to-drop-ship-columns"
import { mayBePlacedWithOthers } from "../../lib/bulk-summary"
import { toDropShipQuery } from "../../lib/to-drop-ship-query"
import { PurchaseOrderTabs } from "../purchase-order/purchase-order-tabs"
import { QueryError } from "../shared/query-error"
import { AutomaticModeBar } from "./automatic-mode-bar"
import { BulkRunPanel } from "./bulk-run-panel"

const pageSize = 20

/** Open orders that distributors could supply; many are placed at once. */
export function ToDropShipPage() {
  const { t } = useTranslation("dropship")
  const [parameters, setParameters] = useSearchParams()
  const url = useQueryParams(["q", "order", "offset", "state"])
  const { data, isPending, error, refetch } = useToDropShip(
    toDropShipQuery(url, pageSize)
  )
  const columns = useToDropShipColumns()
  const [selected, setSelected] = useState<Record<string, ToDropShipOrder>>({})
  const [hiddenRun, setHiddenRun] = useState<string | null>(null)
  const running = useRunningBulkRun()
  const run = parameters.get("run") ?? (running === hiddenRun ? null : running)
  useReturnToFirstPage(data?.orders.length === 0 && data.count > 0)

  const showRun = (id: string | null) =>
    setParameters((previous) => {
      const next = new URLSearchParams(previous)
      next.delete("run")
      if (id !== null) {
        next.set("run", id)
      }
      return next
    })
  const { place } = useBulkPlacement((id) => {
    setSelected({})
    showRun(id)
  })
  const rows = data?.orders.map((order) => ({ ...order, id: order.order_id }))

  return (
    <div className="flex flex-col gap-y-3">
      {run !== null && (
        <BulkRunPanel
          id={run}
          onHide={() => {
            setHiddenRun(run)
            showRun(null)
          }}
        />
      )}
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>{t("toDropShip.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("toDropShip.text")}
          </Text>
        </div>
        <PurchaseOrderTabs tab="toDropShip" />
        <AutomaticModeBar />
        {error && !data ? (
          <QueryError
            title={t("toDropShip.failed")}
            error={error}
            onRetry={() => void refetch()}
          />
        ) : (
          <DataTable
            data={rows}
            columns={columns}
            filters={[
              {
                id: "state",
                type: "radio",
                label: t("toDropShip.filter"),
                options: toDropShipStates.map((value) => ({
                  label: t(`toDropShip.filters.${value}`),
                  value,
                })),
              },
            ]}
            rowCount={data?.count}
            getRowId={(order) => order.id}
            rowHref={(order) => `/orders/${order.id}`}
            isLoading={isPending}
            pageSize={pageSize}
            rowSelection={{
              state: Object.fromEntries(
                Object.keys(selected).map((id) => [id, true])
              ),
              onRowSelectionChange: (next) =>
                setSelected((previous) =>
                  Object.fromEntries(
                    Object.keys(next).flatMap((id) => {
                      const order =
                        rows?.find((row) => row.id === id) ?? previous[id]
                      return order ? [[id, order]] : []
                    })
                  )
                ),
              enableRowSelection: ({ original }) =>
                mayBePlacedWithOthers(original),
            }}
            commands={[
              {
                label: t("toDropShip.place"),
                shortcut: "p",
                action: () => void place(Object.values(selected)),
              },
            ]}
            emptyState={{
              empty: {
                heading: t("toDropShip.empty"),
                description: t("toDropShip.emptyText"),
              },
              filtered: {
                heading: t("toDropShip.noMatch"),
                description: t("toDropShip.noMatchText"),
              },
            }}
          />
        )}
      </Container>
    </div>
  )
}
