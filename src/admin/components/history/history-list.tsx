import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Container, Heading, type DataTableFilter } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { auditSubjects } from "../../../schemas/audit"
import { useAudit } from "../../hooks/use-audit"
import { useAuditColumns } from "../../hooks/use-audit-columns"
import { auditQuery } from "../../lib/audit-query"
import { QueryError } from "../shared/query-error"

const pageSize = 20

/** Who changed what; filter, order and page live in the URL. */
export function HistoryList() {
  const { t } = useTranslation("dropship")
  const url = useQueryParams(["order", "offset", "subject", "actor_id"])
  const query = useAudit(auditQuery(url, pageSize))
  const columns = useAuditColumns()
  const filters: DataTableFilter[] = [
    {
      id: "subject",
      type: "radio",
      label: t("history.subjectFilter"),
      options: auditSubjects.map((subject) => ({
        label: t(`history.subject.${subject}`),
        value: subject,
      })),
    },
  ]

  if (query.error && !query.data) {
    return (
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>{t("history.title")}</Heading>
        </div>
        <QueryError
          title={t("history.failed")}
          error={query.error}
          onRetry={() => void query.refetch()}
        />
      </Container>
    )
  }
  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("history.title")}
        data={query.data?.entries}
        columns={columns}
        filters={filters}
        rowCount={query.data?.count}
        getRowId={(entry) => entry.id}
        isLoading={query.isPending}
        pageSize={pageSize}
        enableSearch={false}
        emptyState={{
          empty: {
            heading: t("history.empty"),
            description: t("history.emptyText"),
          },
          filtered: {
            heading: t("history.noMatch"),
            description: t("history.noMatchText"),
          },
        }}
      />
    </Container>
  )
}
