import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, Outlet } from "react-router-dom"
import { AdviceTip } from "../../../components/settings/advice-tip"
import { DistributorCard } from "../../../components/settings/distributor-card"
import { GeneralSettingsSection } from "../../../components/settings/general-settings-section"
import { MailSection } from "../../../components/settings/mail/mail-section"
import { MenuBreadcrumb } from "../../../components/settings/menu-breadcrumb"
import { RowsSkeleton } from "../../../components/settings/rows-skeleton"
import { QueryError } from "../../../components/shared/query-error"
import { useDropshipDistributors } from "../../../hooks/use-dropship-distributors"

const OrderAutomationPage = () => {
  const { t } = useTranslation("dropship")
  const { data, isPending, error, refetch } = useDropshipDistributors()
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex items-start justify-between gap-x-4 px-6 py-4">
          <div className="min-w-0">
            <Heading>{t("orderAutomation.title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t("orderAutomation.text")}
            </Text>
          </div>
          <Button size="small" variant="secondary" className="shrink-0" asChild>
            <Link to="history">{t("history.open")}</Link>
          </Button>
        </div>
        <AdviceTip />
        {data ? null : isPending ? (
          <RowsSkeleton rows={2} />
        ) : (
          <QueryError
            title={t("orderAutomation.failed")}
            error={error}
            onRetry={() => void refetch()}
          />
        )}
      </Container>
      {data?.distributors.map((distributor) => (
        <DistributorCard key={distributor.id} distributor={distributor} />
      ))}
      <GeneralSettingsSection />
      <MailSection />
      <Outlet />
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu.orderAutomation",
  translationNs: "dropship",
  rank: 1,
})

export const handle = {
  breadcrumb: () => <MenuBreadcrumb name="orderAutomation" />,
}

export default OrderAutomationPage
