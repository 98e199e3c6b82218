import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { parseArgs } from "node:util"
import { z } from "@medusajs/framework/zod"
import { migrate } from "../sandbox/demo/migrate"
import { UndoList } from "../sandbox/demo/undo-list"
import { BenchHost } from "./bench-host"
import { measurementOf, type Measurement } from "./measurement"
import { openDatabase } from "./open-database"
import { report } from "./report"
import { getDropship } from "./rows/get-dropship"
import { rowNames, type RowName } from "./bench-rows"
import type { Samples } from "./samples"
import { startServers } from "./start-servers"

const usage = `npm run bench [-- --json] [-- --only <name>]

Measures the plugin against Medusa and PostgreSQL, each in the same run.
--json writes one JSON object a line; --only measures one row, and may be
repeated: ${rowNames.join(", ")}.
DATABASE_URL names a PostgreSQL server; without it one is started.`

/** @returns the exit code: a limit that is missed is a result, not an error */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: "boolean" },
      only: { type: "string", multiple: true },
      help: { type: "boolean" },
    },
  })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const wanted = values.only ?? rowNames
  const names = z.array(z.enum(rowNames)).safeParse(wanted)
  if (!names.success) {
    console.error(`Not all of these can be measured: ${wanted.join(", ")}.`)
    console.error(`\n${usage}`)
    return 1
  }
  const stopping = stopOnSignal()
  try {
    const measurements = await measureAll(names.data, stopping)
    const lines = measurements.map((measurement) => JSON.stringify(measurement))
    console.log(values.json ? lines.join("\n") : `\n${report(measurements)}`)
    return 0
  } catch (error) {
    if (stopping.aborted) {
      return 130
    }
    throw error
  }
}

async function measureAll(
  names: readonly RowName[],
  stopping: AbortSignal
): Promise<Measurement[]> {
  const say = (message: string) => console.error(`  ${message}`)
  const started = new UndoList()
  try {
    const folder = await mkdtemp(path.join(tmpdir(), "dropship-bench-"))
    started.add(() => rm(folder, { recursive: true, force: true }))
    const log = path.join(folder, "medusa.log")

    say("Starting PostgreSQL, WPS and its feed server")
    const database = await openDatabase(process.env.DATABASE_URL || undefined)
    started.add(() => database.close())
    const servers = await startServers(path.join(folder, "feed"))
    started.add(() => servers.stop())
    stopping.throwIfAborted()
    say("Making the tables")
    await migrate(database.url, log, stopping)

    say("Starting Medusa")
    const host = new BenchHost(
      { ftp_port: servers.ftpPort },
      { databaseUrl: database.url, wpsUrl: servers.wpsUrl, log, report: say }
    )
    started.add(() => host.stop())
    // Whoever waits for the host then hears that it has ended.
    stopping.addEventListener("abort", () => void host.stop())
    const shop = await host.ready()

    const samples: Record<string, Samples> = {}
    if (names.some((name) => name.startsWith("feed_"))) {
      say("Measuring feeds")
      Object.assign(samples, await host.measure("feed"))
    }
    if (names.includes("place_order_over_create_fulfillment")) {
      say("Measuring the placing of orders")
      Object.assign(samples, await host.measure("place_order"))
    }
    if (names.includes("get_dropship_over_get_order")) {
      say("Measuring the reading of orders")
      samples.get_dropship_over_get_order = await getDropship(shop, stopping)
    }
    return names.map((name) =>
      measurementOf(name, samples[name] ?? { value: [], baseline: [] })
    )
  } finally {
    await started.run()
  }
}

/** The first signal ends the measuring in order, the second at once. */
function stopOnSignal(): AbortSignal {
  const stopping = new AbortController()
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      if (stopping.signal.aborted) {
        process.exit(1)
      }
      console.error("\nStopping; Ctrl-C again to stop at once.")
      stopping.abort()
    })
  }
  return stopping.signal
}

main().then(
  (exitCode) => process.exit(exitCode),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
)
