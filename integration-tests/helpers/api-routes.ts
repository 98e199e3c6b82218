import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

export interface ApiRoute {
  method: string
  /** As Express writes it: `/admin/dropship/distributors/:id`. */
  path: string
}

const root = join(__dirname, "../../src/api")

/** Every route that the plugin's files open, whatever they are called. */
export function listApiRoutes(): ApiRoute[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)route\.ts$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8")
      const exported =
        /^export (?:async function|function|const) (GET|POST|PUT|PATCH|DELETE)\b/gm
      const path = `/${file.replace(/\/route\.ts$/, "")}`
      return [...text.matchAll(exported)].map(([, method = ""]) => ({
        method,
        path: path.replace(/\[(\w+)\]/g, ":$1"),
      }))
    })
}
