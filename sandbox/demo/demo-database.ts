import { EmbeddedDatabase } from "../postgres"
import type { DemoFolder, DemoIdentity } from "./demo-folder"
import { readStoreState } from "./store-state"

export interface DemoDatabase {
  url: string
  identity: DemoIdentity
  /** The store is there, from an earlier start. */
  isSeeded: boolean
  stop: () => Promise<void>
}

/**
 * The database of the demo: the one that `givenUrl` names, else an embedded
 * server whose data lie in the folder.
 *
 * @throws Error when it can't be reached, or when a given one is in use
 */
export async function openDatabase(
  folder: DemoFolder,
  givenUrl: string | undefined,
  report: (message: string) => void
): Promise<DemoDatabase> {
  const identity = await folder.identity()
  if (givenUrl !== undefined) {
    const state = await readStoreState(givenUrl, identity.id)
    if (state === "other") {
      throw new Error(
        "The database that DATABASE_URL names holds a store that this demo did not make, or did not finish. Nothing was changed. Name an empty database, or unset DATABASE_URL."
      )
    }
    const stop = () => Promise.resolve()
    return { url: givenUrl, identity, isSeeded: state === "ours", stop }
  }
  const server = await EmbeddedDatabase.start({
    folder: folder.database,
    persistent: true,
  })
  const stop = () => server.stop()
  try {
    const url = server.url()
    const state = await readStoreState(url, identity.id)
    if (state !== "other") {
      return { url, identity, isSeeded: state === "ours", stop }
    }
  } catch (error) {
    await stop()
    throw error
  }
  await stop()
  report("The first start was interrupted: starting over.")
  await folder.clear()
  return await openDatabase(folder, givenUrl, report)
}
