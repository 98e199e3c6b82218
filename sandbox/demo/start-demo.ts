import { buildAdmin } from "./build-admin"
import { openDatabase } from "./demo-database"
import { DemoFolder } from "./demo-folder"
import { startServers, type DemoPorts, type DemoServers } from "./demo-servers"
import { startHost } from "./start-host"
import { migrate } from "./migrate"
import { UndoList } from "./undo-list"

export interface DemoOptions {
  folder: string
  /** Absent: an embedded PostgreSQL. */
  databaseUrl?: string
  ports: DemoPorts
  /** An order ships so long after it came; absent: never by itself. */
  autoShipAfterMs?: number
  /** How often distributors are asked for news; null: only by job and button. */
  askEveryMs: number | null
  /** Breaks a start off that is under way. */
  signal: AbortSignal
  report: (message: string) => void
}

export interface Demo {
  /** Without a slash at its end; the admin is at `/app`. */
  url: string
  servers: DemoServers
  /** What Medusa says. */
  log: string
  /** Fulfilled when Medusa is gone, whether asked to or not. */
  ended: Promise<void>
  stop: () => Promise<void>
}

/**
 * Starts all that the demo is made of, and seeds the store at the first time.
 *
 * @throws Error that says what did not start, when all else is stopped again
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { report } = options
  const folder = new DemoFolder(options.folder)
  const started = new UndoList()
  const halt = new AbortController()
  const signal = AbortSignal.any([options.signal, halt.signal])
  try {
    await folder.open()
    started.add(() => folder.close())

    // Beside all else: it takes the longest.
    const building = buildAdmin(folder.adminLog, signal)
    building.catch((error: unknown) => {
      halt.abort(error)
    })
    started.add(async () => {
      halt.abort()
      await building.catch(() => undefined)
    })

    const database = await openDatabase(folder, options.databaseUrl, report)
    started.add(() => database.stop())
    report(
      database.isSeeded
        ? "The store is there from the last time."
        : "A new store is made, and the admin is built: about a minute."
    )
    const servers = await startServers(folder, options)
    started.add(() => servers.stop())
    await migrate(database.url, folder.medusaLog, signal)

    const { host, url } = await startHost(
      { folder, database, servers },
      options
    )
    started.add(() => host.stop())
    building.then((built) => {
      host.showAdmin(built)
    }, ignore)
    await untilAborted(host.ready, signal)
    return {
      url,
      servers,
      log: folder.medusaLog,
      ended: host.ended,
      stop: () => started.run(),
    }
  } catch (error) {
    await started.run()
    throw error
  }
}

/** @throws the signal's reason when it comes first */
async function untilAborted(
  promise: Promise<void>,
  signal: AbortSignal
): Promise<void> {
  signal.throwIfAborted()
  await new Promise<void>((resolve, reject) => {
    const abort = () => {
      reject(signal.reason as Error)
    }
    signal.addEventListener("abort", abort, { once: true })
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", abort)
    })
  })
}

function ignore(): void {
  // The one who awaits the promise hears of it.
}
