import { rm } from "node:fs/promises"
import { SandboxFtpServer } from "../ftp-server"
import { SandboxMailServer } from "../mail-server"
import {
  sandboxDistributorIds,
  type SandboxDistributorId,
} from "../seed/sandbox-accounts"
import {
  sandboxDistributors,
  type SandboxDistributors,
} from "../seed/sandbox-distributors"
import type { DemoFolder } from "./demo-folder"
import { freePort } from "./free-port"

/** Items of each distributor that the shop does not sell. */
const fillerItems = 5_000

/** 0: any free port; one that is taken is replaced by a free one. */
export type DemoPorts = Record<
  SandboxDistributorId | "medusa" | "ftp" | "smtp" | "mail",
  number
>

export interface DemoServers {
  distributors: SandboxDistributors
  mail: SandboxMailServer
  ftpPort: number
  smtpUrl: string
  /** The page that shows the mails. */
  mailUrl: string
  stop: () => Promise<void>
}

/**
 * The distributors, one feed server with a folder of this day's files for
 * each, and where mails end up.
 */
export async function startServers(
  folder: DemoFolder,
  options: { ports: DemoPorts; autoShipAfterMs?: number }
): Promise<DemoServers> {
  const { ports, autoShipAfterMs } = options
  const feedsFolder = (id: SandboxDistributorId) => `${folder.feeds}/${id}`
  const distributors = sandboxDistributors({
    fillerItems,
    stateFile: (id) => folder.stateOf(id),
    feedsFolder,
    autoShipAfterMs,
  })
  const ftp = new SandboxFtpServer({ root: folder.feeds })
  const mail = new SandboxMailServer({ folder: folder.mails })
  const stop = async () => {
    const simulators = Object.values(distributors).map((one) => one.simulator)
    await Promise.all([...simulators, ftp, mail].map((one) => one.stop()))
  }
  try {
    await rm(folder.feeds, { recursive: true, force: true })
    for (const id of sandboxDistributorIds) {
      const { simulator, writeFeed } = distributors[id]
      await writeFeed(feedsFolder(id))
      await simulator.start({ port: await freePort(ports[id]) })
    }
    const { port } = await ftp.start({ port: await freePort(ports.ftp) })
    const { smtpUrl, httpUrl } = await mail.start({
      smtpPort: await freePort(ports.smtp),
      httpPort: await freePort(ports.mail),
    })
    return {
      distributors,
      mail,
      ftpPort: port,
      smtpUrl,
      mailUrl: httpUrl,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
