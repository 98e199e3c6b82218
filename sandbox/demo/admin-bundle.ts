import { build } from "@medusajs/admin-bundler"
import { getConfigFile, getResolvedPlugins } from "@medusajs/framework/utils"
import type { ConfigModule } from "@medusajs/framework/types"
import { checkout } from "./checkout"

/**
 * A process of its own, for bundling would keep the demo from its other work.
 * What goes in is what `medusa build` puts in: our pages, and those of the
 * plugins that Medusa brings.
 */
async function main(outDir: string | undefined): Promise<void> {
  if (outDir === undefined) {
    throw new Error("Where to? Give a folder.")
  }
  const { configModule, error } = await getConfigFile<ConfigModule>(
    checkout,
    "medusa-config"
  )
  if (error) {
    throw error
  }
  const plugins = await getResolvedPlugins(checkout, configModule, true)
  const admins = plugins.flatMap(({ admin }) => admin ?? [])
  await build({
    path: "/app",
    backendUrl: "/",
    sources: admins
      .filter(({ type }) => type === "local")
      .map(({ resolve }) => resolve),
    plugins: admins
      .filter(({ type }) => type === "package")
      .map(({ resolve }) => resolve),
    outDir,
    vite: () => ({ build: { reportCompressedSize: false } }),
  })
}

main(process.argv[2]).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  }
)
