import { parseArgs } from "node:util"
import { chooseFolder } from "./demo/choose-folder"
import { describeDemo } from "./demo/describe-demo"
import { DemoFolder } from "./demo/demo-folder"
import { startDemo, type Demo } from "./demo/start-demo"

const usage = `npm run demo [-- --reset]

Starts a shop with the plugin, four distributors, a feed server and a mail
server.
What you do there stays for the next start; --reset starts over.`

const ports = {
  medusa: 9000,
  wps: 9010,
  tucker: 9011,
  "parts-unlimited": 9012,
  automatic: 9013,
  mail: 9020,
  ftp: 2121,
  smtp: 2525,
}

/** @returns the exit code */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { reset: { type: "boolean" }, help: { type: "boolean" } },
  })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const databaseUrl = process.env.DATABASE_URL || undefined
  const path = await chooseFolder()
  if (values.reset) {
    await reset(path, databaseUrl)
  }
  const stopping = stopOnSignal()
  let demo: Demo
  try {
    demo = await startDemo({
      folder: path,
      databaseUrl,
      ports,
      autoShipAfterMs: 60_000,
      askEveryMs: 15_000,
      signal: stopping,
      report: (message) => console.log(`  ${message}`),
    })
  } catch (error) {
    if (stopping.aborted) {
      return 0
    }
    throw error
  }
  console.log(describeDemo(demo))
  await Promise.race([aborted(stopping), demo.ended])
  const wasStopped = stopping.aborted
  await demo.stop()
  if (!wasStopped) {
    console.error(`Medusa has ended by itself: see ${demo.log}.`)
  }
  return wasStopped ? 0 : 1
}

async function reset(
  path: string,
  databaseUrl: string | undefined
): Promise<void> {
  if (databaseUrl !== undefined) {
    throw new Error(
      "--reset deletes the demo's own database only, and DATABASE_URL names another: nothing was deleted. Empty that one yourself, or unset DATABASE_URL."
    )
  }
  const folder = new DemoFolder(path)
  await folder.open()
  await folder.clear()
  await folder.close()
}

/** The first signal ends the demo in order, the second at once. */
function stopOnSignal(): AbortSignal {
  const stopping = new AbortController()
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      if (stopping.signal.aborted) {
        process.exit(1)
      }
      console.log("\nStopping; Ctrl-C again to stop at once.")
      stopping.abort()
    })
  }
  return stopping.signal
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) {
    await new Promise((resolve) => {
      signal.addEventListener("abort", resolve, { once: true })
    })
  }
}

main().then(
  (exitCode) => process.exit(exitCode),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
)
