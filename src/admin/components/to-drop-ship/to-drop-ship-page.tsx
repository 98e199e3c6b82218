import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { ToDropShipOrder } from "../../../schemas/to-drop-ship"
import { useBulkPlacement } from "../../hooks/use-bulk-placement"
import { useRunningBulkRun } from "../../hooks/use-bulk-run"
import { useReturnToFirstPage } from "../../hooks/use-return-to-first-page"
import { useToDropShip } from "../../hooks/use-to-drop-ship"
import { useToDropShipColumns } from "../../hooks/use-to-drop-ship-columns"
import { mayBePlacedWithOthers } from "../../lib/bulk-summary"
import { filterValue } from "../../lib/filter-value"
import { toDropShipQuery } from "../../lib/to-drop-ship-query"
import { PurchaseOrderTabs } from "../purchase-order/purchase-order-tabs"
import { QueryError } from "../shared/query-error"
import { AutomaticModeBar } from "./automatic-mode-bar"
import { BulkRunPanel } from "./bulk-run-panel"
import { StateFilter } from "./state-filter"

const pageSize = 20

/** Open orders that distributors could supply; many are placed at once. */
export function ToDropShipPage() {
  const { t } = useTranslation("dropship")
  const [parameters, setParameters] = useSearchParams()
  const url = useQueryParams(["q", "order", "offset", "state"])
  const state = filterValue(url.state)
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
  const filter = (chosen: string | null) =>
    setParameters((previous) => {
      const next = new URLSearchParams(previous)
      next.delete("offset")
      next.delete("state")
      if (chosen !== null) {
        next.set("state", chosen)
      }
      return next
    })
  const { place } = useBulkPlacement((id) => {
    setSelected({})
    showRun(id)
  })
  const empty = {
    heading: t("toDropShip.empty"),
    description: t("toDropShip.emptyText"),
  }
  const noMatch = {
    heading: t("toDropShip.noMatch"),
    description: t("toDropShip.noMatchText"),
  }
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
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3 px-6 py-4">
          <div className="min-w-0 flex-1 basis-64">
            <Heading>{t("toDropShip.title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t("toDropShip.text")}
            </Text>
          </div>
          <StateFilter state={state} onChange={filter} />
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
            // The table knows of words to search for, and of no state.
            emptyState={{
              empty: state === undefined ? empty : noMatch,
              filtered: noMatch,
            }}
          />
        )}
      </Container>
    </div>
  )
}
