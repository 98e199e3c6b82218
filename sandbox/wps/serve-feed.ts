import { readdir } from "node:fs/promises"
import { join } from "node:path"
import { escapeHtml } from "../local-http/escape-html"
import { page } from "../local-http/page"
import type { SimulatorAnswer } from "../simulator/simulator-answer"

/** `GET /feeds/` lists the folder, `GET /feeds/<file>` sends one file. */
export async function serveFeed(
  folder: string | undefined,
  path: string
): Promise<SimulatorAnswer> {
  const names = folder ? await readdir(folder).catch(() => []) : []
  const name = decodeURIComponent(path.slice("/feeds/".length))
  if (name === "") {
    const links = names.sort().map((file) => {
      const safe = escapeHtml(file)
      return `<li><a href="${safe}">${safe}</a></li>`
    })
    const body = page("Feed files", `<ul>${links.join("")}</ul>`)
    return { status: 200, body }
  }
  // Only a name from the listing: nothing outside the folder can be asked for.
  if (!folder || !names.includes(name)) {
    const headers = { "Content-Type": "text/plain" }
    return { status: 404, headers, body: `There is no feed file ${name}.` }
  }
  const headers = { "Content-Type": "text/csv" }
  return { status: 200, headers, file: join(folder, name) }
}
