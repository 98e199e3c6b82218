import { cp, symlink } from "node:fs/promises"
import path from "node:path"
import manifest from "../../package.json"
import { runTool } from "./run-tool"

const checkout = path.resolve(__dirname, "../..")

/**
 * Builds and packs our sources in `folder`, an empty one: the checkout stays
 * as it is, since others may be building there.
 *
 * @returns the tarball
 */
export async function packPlugin(folder: string): Promise<string> {
  for (const entry of ["src", "package.json", "tsconfig.json"]) {
    await cp(path.join(checkout, entry), path.join(folder, entry), {
      recursive: true,
    })
  }
  await symlink(
    path.join(checkout, "node_modules"),
    path.join(folder, "node_modules")
  )
  const medusa = require.resolve("@medusajs/cli/cli.js")
  await runTool(process.execPath, [medusa, "plugin:build"], folder)
  await runTool("npm", ["pack", "--ignore-scripts"], folder)
  return path.join(folder, `${manifest.name}-${manifest.version}.tgz`)
}
