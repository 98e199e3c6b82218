import { mkdir } from "node:fs/promises"
import { writeWpsFeed } from "../sandbox/feeds/write-wps-feed"
import { SandboxFtpServer } from "../sandbox/ftp-server"
import { WpsSimulator } from "../sandbox/wps/wps-simulator"
import { benchItems, plenty } from "./wares"

export interface Servers {
  wpsUrl: string
  ftpPort: number
  /** From now on WPS takes so many milliseconds for each answer. */
  slowDown: (milliseconds: number) => void
  stop: () => Promise<void>
}

/**
 * WPS, which answers at once, and its feed server with today's files. They
 * live in this process: Medusa has another, and its event loop for itself.
 */
export async function startServers(folder: string): Promise<Servers> {
  await mkdir(folder, { recursive: true })
  const wps = new WpsSimulator({ items: benchItems(), stockCap: plenty })
  const ftp = new SandboxFtpServer({ root: folder })
  await writeWpsFeed(folder, {
    date: new Date(),
    items: benchItems(),
    stockCap: plenty,
  })
  const { url } = await wps.start()
  const { port } = await ftp.start()
  return {
    wpsUrl: url,
    ftpPort: port,
    slowDown: (ms) => {
      wps.fail({ path: /./, times: Infinity, fault: { kind: "slow", ms } })
    },
    stop: async () => {
      await Promise.all([wps.stop(), ftp.stop()])
    },
  }
}
