import { parseArgs } from "node:util"
import { z } from "@medusajs/framework/zod"
import { isCallRow, rowNames, type RowName } from "./bench-rows"
import { countCalls } from "./calls/count-calls"
import { measureTimes } from "./measure-times"
import { measurementOf, type Measurement } from "./measurement"
import { report } from "./report"
import type { Samples } from "./samples"

const usage = `npm run bench [-- --json] [-- --only <name>]

Measures the plugin against Medusa and PostgreSQL, each in the same run, and
counts what it asks of distributors.
--json writes one JSON object a line; --only measures one row, and may be
repeated: ${rowNames.join(", ")}.
DATABASE_URL names a PostgreSQL server; without it one is started. To count
calls, none is needed.`

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
  const timed = names.filter((name) => !isCallRow(name))
  const samples: Partial<Record<RowName, Samples>> =
    timed.length > 0 ? await measureTimes(timed, { say, stopping }) : {}
  for (const name of names.filter(isCallRow)) {
    stopping.throwIfAborted()
    say(`Counting ${name}`)
    samples[name] = await countCalls(name)
  }
  return names.map((name) =>
    measurementOf(name, samples[name] ?? { value: [], baseline: [] })
  )
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
