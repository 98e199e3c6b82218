import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Outlet } from "react-router-dom"
import { MatchList } from "../../components/matches/match-list"
import { MatchesBreadcrumb } from "../../components/matches/matches-breadcrumb"

/** Products › Distributor matches. */
const MatchesPage = () => (
  <>
    <MatchList />
    <Outlet />
  </>
)

export const config = defineRouteConfig({
  label: "matches.title",
  translationNs: "dropship",
  nested: "/products",
})

export const handle = {
  breadcrumb: () => <MatchesBreadcrumb />,
}

export default MatchesPage
