import { RouteDrawer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { BrandAliasesForm } from "../../../components/matches/brand-aliases-form"
import { RowsSkeleton } from "../../../components/settings/rows-skeleton"
import { QueryError } from "../../../components/shared/query-error"
import { useBrandAliases } from "../../../hooks/use-brand-aliases"

const BrandAliasesPage = () => {
  const { t } = useTranslation("dropship")
  const { data, isPending, error, refetch } = useBrandAliases()
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title>{t("matches.brands.title")}</RouteDrawer.Title>
        <RouteDrawer.Description className="txt-small text-ui-fg-subtle text-pretty">
          {t("matches.brands.text")}
        </RouteDrawer.Description>
      </RouteDrawer.Header>
      {data ? (
        <BrandAliasesForm aliases={data.brand_aliases} />
      ) : isPending ? (
        <RowsSkeleton rows={6} />
      ) : (
        <QueryError
          title={t("matches.brands.failed")}
          error={error}
          onRetry={() => void refetch()}
        />
      )}
    </RouteDrawer>
  )
}

export default BrandAliasesPage
