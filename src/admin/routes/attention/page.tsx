import { defineRouteConfig } from "@medusajs/admin-sdk"
import { AttentionIcon } from "../../components/attention/attention-icon"
import { AttentionList } from "../../components/attention/attention-list"
import { MenuBreadcrumb } from "../../components/settings/menu-breadcrumb"

/** What does not go on without the merchant. */
const AttentionPage = () => <AttentionList />

export const config = defineRouteConfig({
  label: "menu.attention",
  icon: AttentionIcon,
  translationNs: "dropship",
})

export const handle = {
  breadcrumb: () => <MenuBreadcrumb name="attention" />,
}

export default AttentionPage
