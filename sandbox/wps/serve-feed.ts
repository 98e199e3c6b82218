import { createReadStream } from "node:fs"
import { readdir, stat } from "node:fs/promises"
import type { ServerResponse } from "node:http"
import { basename, join } from "node:path"
import { pipeline } from "node:stream/promises"
import { escapeHtml } from "../local-http/escape-html"
import { page } from "../local-http/page"

/** `GET /feeds/` lists the folder, `GET /feeds/<file>` sends one file. */
export async function serveFeed(
  folder: string | undefined,
  path: string,
  response: ServerResponse
): Promise<void> {
  const names = folder ? await readdir(folder).catch(() => []) : []
  const name = decodeURIComponent(path.slice("/feeds/".length))
  if (name === "") {
    const links = names.sort().map((file) => {
      const safe = escapeHtml(file)
      return `<li><a href="${safe}">${safe}</a></li>`
    })
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" })
    response.end(page("Feed files", `<ul>${links.join("")}</ul>`))
    return
  }
  // Only a name from the listing: nothing outside the folder can be asked for.
  if (!folder || !names.includes(name)) {
    response.writeHead(404, { "Content-Type": "text/plain" })
    response.end(`There is no feed file ${name}.`)
    return
  }
  const file = join(folder, basename(name))
  const { size, mtime } = await stat(file)
  response.writeHead(200, {
    "Content-Type": "text/csv",
    "Content-Length": size,
    "Last-Modified": mtime.toUTCString(),
  })
  await pipeline(createReadStream(file), response)
}
