import { useTranslation } from "react-i18next"

interface MenuBreadcrumbProps {
  /** Key of the page's label in the menu. */
  name: "orderAutomation" | "inventoryRules" | "feeds" | "attention"
}

/** A page's name in the breadcrumbs. */
export function MenuBreadcrumb({ name }: MenuBreadcrumbProps) {
  const { t } = useTranslation("dropship")
  return <span>{t(`menu.${name}`)}</span>
}
