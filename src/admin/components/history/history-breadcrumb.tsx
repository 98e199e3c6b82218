import { useTranslation } from "react-i18next"

/** The history's name in the breadcrumbs. */
export function HistoryBreadcrumb() {
  const { t } = useTranslation("dropship")
  return <span>{t("history.title")}</span>
}
