import path from "node:path"
import { hostEnvironment } from "./host-environment"
import { runChild } from "./run-child"

/**
 * Brings the database's tables up to date, as on a merchant's server.
 *
 * @throws Error with the migration's own words
 */
export async function migrate(
  databaseUrl: string,
  log: string,
  signal: AbortSignal
): Promise<void> {
  const manifest = require.resolve("@medusajs/cli/package.json")
  await runChild(
    "Preparing the database",
    {
      script: path.join(path.dirname(manifest), "cli.js"),
      // The scripts move old data, of which there is none.
      arguments: ["db:migrate", "--execute-safe-links", "--skip-scripts"],
      environment: { ...hostEnvironment, DATABASE_URL: databaseUrl },
      log,
    },
    signal
  )
}
