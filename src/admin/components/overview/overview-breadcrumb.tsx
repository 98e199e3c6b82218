import { useTranslation } from "react-i18next"

/** The page's name in the breadcrumbs. */
export function OverviewBreadcrumb() {
  const { t } = useTranslation("dropship")
  return <span>{t("overview.title")}</span>
}
