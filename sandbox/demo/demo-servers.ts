import { rm } from "node:fs/promises"
import { wpsItems } from "../catalog/wps-items"
import { writeWpsFeed } from "../feeds/write-wps-feed"
import { SandboxFtpServer } from "../ftp-server"
import { SandboxMailServer } from "../mail-server"
import { WpsSimulator } from "../wps/wps-simulator"
import type { DemoFolder } from "./demo-folder"
import { freePort } from "./free-port"

/** Items of WPS that the shop does not sell. */
const fillerItems = 5_000

/** 0: any free port; one that is taken is replaced by a free one. */
export interface DemoPorts {
  medusa: number
  wps: number
  ftp: number
  smtp: number
  mail: number
}

export interface DemoServers {
  wps: WpsSimulator
  mail: SandboxMailServer
  ftpPort: number
  smtpUrl: string
  /** The page that shows the mails. */
  mailUrl: string
  stop: () => Promise<void>
}

/** WPS, its feed server with this day's files, and where mails end up. */
export async function startServers(
  folder: DemoFolder,
  options: { ports: DemoPorts; autoShipAfterMs?: number }
): Promise<DemoServers> {
  const { ports, autoShipAfterMs } = options
  const wps = new WpsSimulator({
    items: wpsItems(fillerItems),
    stateFile: folder.wpsState,
    feedsFolder: folder.feeds,
    autoShipAfterMs,
  })
  const ftp = new SandboxFtpServer({ root: folder.feeds })
  const mail = new SandboxMailServer({ folder: folder.mails })
  const stop = async () => {
    await Promise.all([wps.stop(), ftp.stop(), mail.stop()])
  }
  try {
    await rm(folder.feeds, { recursive: true, force: true })
    await writeWpsFeed(folder.feeds, {
      date: new Date(),
      items: wps.currentItems(),
    })
    await wps.start({ port: await freePort(ports.wps) })
    const { port } = await ftp.start({ port: await freePort(ports.ftp) })
    const { smtpUrl, httpUrl } = await mail.start({
      smtpPort: await freePort(ports.smtp),
      httpPort: await freePort(ports.mail),
    })
    return { wps, mail, ftpPort: port, smtpUrl, mailUrl: httpUrl, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
