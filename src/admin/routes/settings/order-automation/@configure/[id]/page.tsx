import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading, InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { DistributorForm } from "../../../../../components/settings/distributor-form"
import { RowsSkeleton } from "../../../../../components/settings/rows-skeleton"
import { QueryError } from "../../../../../components/shared/query-error"
import { useDropshipDistributors } from "../../../../../hooks/use-dropship-distributors"

const ConfigureDistributorPage = () => {
  const { t } = useTranslation("dropship")
  const { id } = useParams()
  const { data, isPending, error, refetch } = useDropshipDistributors()
  const distributor = data?.distributors.find((known) => known.id === id)
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{distributor?.name ?? t("orderAutomation.account")}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      {distributor ? (
        <DistributorForm key={distributor.id} distributor={distributor} />
      ) : isPending ? (
        <RowsSkeleton rows={8} />
      ) : error ? (
        <QueryError
          title={t("orderAutomation.failed")}
          error={error}
          onRetry={() => void refetch()}
        />
      ) : (
        <div className="p-6">
          <InlineTip variant="warning" label={t("orderAutomation.unknown")}>
            {t("orderAutomation.unknownText", { id })}
          </InlineTip>
        </div>
      )}
    </RouteDrawer>
  )
}

export default ConfigureDistributorPage
