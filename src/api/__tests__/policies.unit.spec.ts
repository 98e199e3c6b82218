import { hasPermission } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Policy } from "@medusajs/framework/utils"
import { listApiRoutes } from "../../../integration-tests/helpers/api-routes"
import "../../policies/dropship"
import { permissions } from "../../schemas/permissions"
import { policyMiddlewares } from "../admin/dropship/policies"

const adminRoutes = listApiRoutes().filter(({ path }) =>
  path.startsWith("/admin/")
)

/** What a route of the admin wants. */
function wantedBy(route: { method: string; path: string }) {
  const found = policyMiddlewares.filter(
    ({ matcher, methods }) =>
      matcher === route.path && String(methods) === route.method
  )
  return found.flatMap(({ policies }) => policies ?? [])
}

/** A shop with the feature flag, where a role has these permissions. */
function shopWithRole(
  policies: { resource: string; operation: string }[]
): MedusaContainer {
  const parts: Record<string, unknown> = {
    featureFlagRouter: { isFeatureEnabled: (flag: string) => flag === "rbac" },
    query: { graph: async () => ({ data: [{ id: "role_1", policies }] }) },
  }
  return {
    resolve: (name: string) => parts[name],
  } as unknown as MedusaContainer
}

const allowed = async (policies: { resource: string; operation: string }[]) => {
  const container = shopWithRole(policies)
  const answers = await Promise.all(
    adminRoutes.map(async (route) => ({
      route: `${route.method} ${route.path.replace("/admin/dropship/", "")}`,
      isAllowed: await hasPermission({
        roles: "role_1",
        actions: wantedBy(route),
        container,
      }),
    }))
  )
  return answers.filter(({ isAllowed }) => isAllowed).map(({ route }) => route)
}

describe("the permissions of the API", () => {
  it("are one for each route, and each is defined for roles", () => {
    const defined = Object.values(Policy)
    for (const route of adminRoutes) {
      const wanted = wantedBy(route)
      expect({ route, wanted }).toEqual({ route, wanted: [expect.anything()] })
      expect(defined).toContainEqual(expect.objectContaining(wanted[0]))
    }
    expect(policyMiddlewares).toHaveLength(adminRoutes.length)
  })

  it("let a role that may only read change nothing", async () => {
    const reading = permissions.filter(({ operation }) => operation === "read")
    const routes = await allowed(reading)
    expect(routes).toContain("GET settings")
    expect(routes.filter((route) => !route.startsWith("GET "))).toEqual([
      "POST mail-preview",
      "POST inventory-rules/preview",
    ])
  })

  it("tell placing from what follows, and feeds from settings", async () => {
    const one = (resource: string, operation: string) =>
      allowed([{ resource, operation }])
    expect(await one("dropship_purchase_order", "create")).toEqual([
      "POST orders/:order_id",
      "POST orders/batch",
    ])
    const feeds = await one("dropship_feed", "update")
    expect(feeds.sort()).toEqual([
      "POST feed-runs/:id/approve",
      "POST feed-runs/:id/discard",
    ])
    expect(await one("product", "read")).toEqual([])
  })
})
