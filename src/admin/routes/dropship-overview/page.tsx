import { defineRouteConfig } from "@medusajs/admin-sdk"
import { OverviewBreadcrumb } from "../../components/overview/overview-breadcrumb"
import { OverviewView } from "../../components/overview/overview-view"

/** Orders › Drop-ship overview. */
const OverviewPage = () => <OverviewView />

export const config = defineRouteConfig({
  label: "overview.title",
  translationNs: "dropship",
  nested: "/orders",
})

export const handle = {
  breadcrumb: () => <OverviewBreadcrumb />,
}

export default OverviewPage
