import { cp, mkdir, readdir, symlink } from "node:fs/promises"
import path from "node:path"
import manifest from "../../package.json"
import { runTool } from "./run-tool"

const packages = path.resolve(__dirname, "../../node_modules")

/**
 * Makes `app` a merchant's app with the plugin installed: a Medusa config, the
 * unpacked tarball, and links to Medusa's packages and to what the plugin
 * declares, as they lie here. So nothing is downloaded, and what is not
 * declared is not found.
 *
 * @returns the plugin's folder
 */
export async function installPlugin(
  tarball: string,
  app: string
): Promise<string> {
  await cp(path.join(__dirname, "app"), app, { recursive: true })
  const medusa = await readdir(path.join(packages, "@medusajs"))
  const names = new Set([
    ...medusa.map((name) => `@medusajs/${name}`),
    ...Object.keys(manifest.dependencies),
    ...Object.keys(manifest.peerDependencies),
  ])
  for (const name of names) {
    const link = path.join(app, "node_modules", name)
    await mkdir(path.dirname(link), { recursive: true })
    await symlink(path.join(packages, name), link)
  }
  const plugin = path.join(app, "node_modules", manifest.name)
  await mkdir(plugin)
  await runTool("tar", ["-xzf", tarball, "--strip-components=1"], plugin)
  return plugin
}
