import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises"
import path from "node:path"
import { checkout } from "./checkout"
import { runChild } from "./run-child"

const folder = path.join(checkout, ".medusa/demo-admin")
const stamp = path.join(checkout, ".medusa/demo-admin.sha256")
/** What the bundle is made of; the lock file stands for Medusa's part. */
const inputs = [
  "src/admin",
  "src/schemas",
  "medusa-config.ts",
  "package-lock.json",
  "sandbox/demo/admin-bundle.ts",
]

/**
 * Builds Medusa's admin with our pages, as a merchant's `medusa build` does,
 * unless the last build was of the same sources. The developer's admin
 * (Vite's server) would be ready sooner, but then takes long for each page.
 *
 * @returns the folder to serve
 * @throws Error with the bundler's own words
 */
export async function buildAdmin(
  log: string,
  signal: AbortSignal
): Promise<string> {
  const hash = await hashOf(inputs)
  const built = await readFile(stamp, "utf8").catch(() => "")
  if (built === hash && existsSync(path.join(folder, "index.html"))) {
    return folder
  }
  await mkdir(path.dirname(folder), { recursive: true })
  await runChild(
    "Building the admin",
    {
      script: path.join(__dirname, "admin-bundle.ts"),
      arguments: [folder],
      environment: { NODE_ENV: "production" },
      log,
    },
    signal
  )
  await writeFile(stamp, hash)
  return folder
}

async function hashOf(places: readonly string[]): Promise<string> {
  const hash = createHash("sha256")
  for (const place of places) {
    for (const file of await filesBelow(path.join(checkout, place))) {
      hash.update(`${file}\n`).update(await readFile(file))
    }
  }
  return hash.digest("hex")
}

async function filesBelow(place: string): Promise<string[]> {
  const entries = await readdir(place, {
    recursive: true,
    withFileTypes: true,
  }).catch(() => undefined)
  if (!entries) {
    return [place]
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
