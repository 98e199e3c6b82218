import { cp, readFile, rm, symlink, writeFile } from "node:fs/promises"
import path from "node:path"
import manifest from "../../package.json"
import { runTool } from "./run-tool"

const checkout = path.resolve(__dirname, "../..")
const entries = ["src", "package.json", "tsconfig.json", "README.md", "LICENSE"]

/**
 * Builds and packs our sources in `folder`, an empty one: the checkout stays
 * as it is, since others may be building there.
 *
 * @returns the tarball
 */
export async function packPlugin(folder: string): Promise<string> {
  for (const entry of entries) {
    await cp(path.join(checkout, entry), path.join(folder, entry), {
      recursive: true,
    })
  }
  return await packSources(folder, manifest.version)
}

/**
 * Builds and packs the sources that lie in `folder`.
 *
 * @param version what the package calls itself
 * @returns the tarball
 */
export async function packSources(
  folder: string,
  version: string
): Promise<string> {
  const file = path.join(folder, "package.json")
  const given = JSON.parse(await readFile(file, "utf8")) as object
  await writeFile(file, JSON.stringify({ ...given, version }, null, 2))
  const modules = path.join(folder, "node_modules")
  await rm(modules, { force: true })
  await symlink(path.join(checkout, "node_modules"), modules)
  const medusa = require.resolve("@medusajs/cli/cli.js")
  await runTool(process.execPath, [medusa, "plugin:build"], folder)
  await runTool("npm", ["pack", "--ignore-scripts"], folder)
  return path.join(folder, `${manifest.name}-${version}.tgz`)
}
