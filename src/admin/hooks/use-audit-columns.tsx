import { clx, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AuditEntry } from "../../schemas/audit"
import { ChangeList } from "../components/history/change-list"
import { ActorName } from "../components/shared/actor-name"
import { RelativeTime } from "../components/shared/relative-time"
import { auditLink } from "../lib/audit-text"
import { useDropshipDistributors } from "./use-dropship-distributors"
import { linkColors } from "../lib/link-colors"

const column = createDataTableColumnHelper<AuditEntry>()

/** Columns of the history. */
export function useAuditColumns() {
  const { t } = useTranslation("dropship")
  const distributors = useDropshipDistributors().data?.distributors
  return useMemo(
    () => [
      column.accessor("at", {
        header: t("history.when"),
        enableSorting: true,
        sortLabel: t("history.when"),
        cell: ({ getValue }) => <RelativeTime at={getValue()} />,
      }),
      column.accessor("actor_id", {
        header: t("history.who"),
        maxSize: 200,
        cell: ({ getValue }) => (
          <span className="block truncate">
            <ActorName id={getValue()} />
          </span>
        ),
      }),
      column.accessor("subject", {
        header: t("history.what"),
        cell: ({ row: { original } }) => (
          <Link
            to={auditLink(original)}
            className={clx(
              linkColors,
              "focus-visible:shadow-borders-focus rounded-sm outline-none"
            )}
          >
            {distributors?.find(({ id }) => id === original.subject_id)?.name ??
              t(`history.subject.${original.subject}`)}
          </Link>
        ),
      }),
      column.accessor("changes", {
        header: t("history.changes"),
        cell: ({ row: { original } }) => <ChangeList entry={original} />,
      }),
    ],
    [t, distributors]
  )
}
