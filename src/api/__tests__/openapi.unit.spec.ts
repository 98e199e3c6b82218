import { readFileSync } from "node:fs"
import path from "node:path"
import { listApiRoutes } from "../../../integration-tests/helpers/api-routes"
import { describeApi, schemaJson } from "../../../sandbox/openapi/describe-api"
import { operations } from "../../../sandbox/openapi/operations"
import { toYaml } from "../../../sandbox/openapi/to-yaml"
import { enterOrderNumberBody } from "../../schemas/purchase-order"

const file = path.join(__dirname, "../../../docs/openapi.yaml")

describe("docs/openapi.yaml", () => {
  it("describes every route and method as it is; else: npm run openapi", () => {
    const described = describeApi(listApiRoutes())
    expect(readFileSync(file, "utf8")).toBe(
      `${toYaml(described).trimStart()}\n`
    )
  })

  it("takes bodies and queries from what the routes read by", () => {
    const { paths } = describeApi(listApiRoutes()) as {
      paths: Record<string, Record<string, object>>
    }
    const route =
      paths["/admin/dropship/purchase-orders/{id}/distributor-orders"]
    const schema = schemaJson(enterOrderNumberBody)
    expect(route?.post).toMatchObject({
      requestBody: { content: { "application/json": { schema } } },
    })
    expect(paths["/admin/dropship/items"]?.get).toMatchObject({
      parameters: expect.arrayContaining([
        expect.objectContaining({ name: "q", in: "query" }),
      ]),
    })
  })

  it("is refused when a route is not described, or a description has none", () => {
    const route = { method: "GET", path: "/admin/dropship/unheard-of" }
    expect(() => describeApi([...listApiRoutes(), route])).toThrow("unheard-of")
    const routes = listApiRoutes().slice(1)
    expect(Object.keys(operations)).toHaveLength(routes.length + 1)
    expect(() => describeApi(routes)).toThrow("describes no route")
  })
})
