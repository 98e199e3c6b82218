import { useTranslation } from "react-i18next"

/** The list's name in the breadcrumbs. */
export function MatchesBreadcrumb() {
  const { t } = useTranslation("dropship")
  return <span>{t("matches.title")}</span>
}
