import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { Link, useLocation } from "react-router-dom"
import type { Distributor } from "../../schemas/distributor"
import { feedRunOrders, type FeedRun } from "../../schemas/feed-run"
import { FeedRunDurationCell } from "../components/feeds/feed-run-duration-cell"
import { FeedRunStatusCell } from "../components/feeds/feed-run-status-cell"
import { RelativeTime } from "../components/shared/relative-time"

const { accessor, display } = createDataTableColumnHelper<FeedRun>()

const counts = [
  "rows_created",
  "rows_updated",
  "rows_removed",
  "rows_rejected",
] as const

const isSortable = (name: string) =>
  feedRunOrders.some((known) => known === name)

/** The columns of the table of feed runs. */
export function useFeedRunColumns(distributors: readonly Distributor[]) {
  const { t, i18n } = useTranslation("dropship")
  const { search } = useLocation()
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(i18n.language)
    const sorted = (name: string) => ({
      enableSorting: true,
      sortLabel: t(`feeds.column.${name}`),
    })
    return [
      accessor("started_at", {
        ...sorted("started"),
        header: t("feeds.column.started"),
        // A link, since a row can't be reached with the keyboard.
        cell: ({ row: { original: run } }) => (
          <Link
            to={`/feeds/runs/${run.id}${search}`}
            onClick={(event) => event.stopPropagation()}
          >
            <RelativeTime at={run.started_at} />
          </Link>
        ),
      }),
      accessor("status", {
        header: t("feeds.column.status"),
        cell: ({ row: { original: run } }) => <FeedRunStatusCell run={run} />,
      }),
      accessor("distributor_id", {
        header: t("feeds.column.distributor"),
        cell: ({ getValue }) => {
          const id = getValue()
          const name = distributors.find((one) => one.id === id)?.name ?? id
          return (
            <span className="block max-w-48 truncate" title={name}>
              {name}
            </span>
          )
        },
      }),
      accessor("scope", {
        header: t("stock.scope.title"),
        cell: ({ getValue }) => t(`stock.scope.${getValue()}`),
      }),
      accessor("trigger", {
        header: t("feeds.column.trigger"),
        cell: ({ getValue }) => t(`feeds.trigger.${getValue()}`),
      }),
      display({
        id: "duration",
        header: t("feeds.column.duration"),
        cell: ({ row: { original: run } }) => (
          <FeedRunDurationCell key={run.id} run={run} />
        ),
      }),
      accessor("rows_read", {
        ...sorted("rows_read"),
        header: t("feeds.column.rows_read"),
        align: "right",
        cell: ({ row: { original: run } }) =>
          numbers.format(
            run.status === "running" ? run.progress.rows : run.rows_read
          ),
      }),
      ...counts.map((name) =>
        accessor(name, {
          ...(isSortable(name) ? sorted(name) : {}),
          header: t(`feeds.column.${name}`),
          align: "right",
          cell: ({ getValue }) => numbers.format(getValue()),
        })
      ),
    ]
  }, [t, i18n.language, distributors, search])
}
