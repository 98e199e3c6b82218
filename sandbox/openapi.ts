import { writeFileSync } from "node:fs"
import path from "node:path"
import { listApiRoutes } from "../integration-tests/helpers/api-routes"
import { describeApi } from "./openapi/describe-api"
import { toYaml } from "./openapi/to-yaml"

// `npm run openapi`
const file = path.join(__dirname, "../docs/openapi.yaml")
writeFileSync(file, `${toYaml(describeApi(listApiRoutes())).trimStart()}\n`)
