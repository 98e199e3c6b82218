import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { startDemo, type Demo } from "../../sandbox/demo/start-demo"
import { createFreshDatabase } from "./fresh-database"

/** The demo on free ports with a new store; nothing ships by itself. */
export async function startShop(): Promise<Demo> {
  const folder = await mkdtemp(path.join(tmpdir(), "dropship-e2e-"))
  const database = await createFreshDatabase()
  const cleanUp = async () => {
    await database?.drop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const demo = await startDemo({
      folder,
      databaseUrl: database?.url,
      ports: {
        medusa: 0,
        wps: 0,
        tucker: 0,
        "parts-unlimited": 0,
        automatic: 0,
        ftp: 0,
        smtp: 0,
        mail: 0,
      },
      askEveryMs: null,
      signal: new AbortController().signal,
      report: () => undefined,
    })
    return {
      ...demo,
      stop: async () => {
        await demo.stop()
        await cleanUp()
      },
    }
  } catch (error) {
    await cleanUp()
    throw error
  }
}
