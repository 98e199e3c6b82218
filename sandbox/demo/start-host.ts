import type { DemoDatabase } from "./demo-database"
import type { DemoFolder } from "./demo-folder"
import type { DemoPorts, DemoServers } from "./demo-servers"
import { freePort } from "./free-port"
import { hostEnvironment } from "./host-environment"
import { HostProcess } from "./host-process"
import { sandboxDistributorIds } from "../seed/sandbox-accounts"

/** Starts Medusa on the demo's database and servers. */
export async function startHost(
  parts: {
    folder: DemoFolder
    database: DemoDatabase
    servers: DemoServers
  },
  options: {
    ports: DemoPorts
    askEveryMs: number | null
    report: (message: string) => void
  }
): Promise<{ host: HostProcess; url: string }> {
  const { folder, database, servers } = parts
  const port = await freePort(options.ports.medusa)
  const url = `http://localhost:${port}`
  const host = new HostProcess(
    {
      port,
      demo_id: database.identity.id,
      ftp_port: servers.ftpPort,
      ask_every_ms: options.askEveryMs,
    },
    {
      environment: {
        ...hostEnvironment,
        DATABASE_URL: database.url,
        DROPSHIP_ENCRYPTION_KEY: database.identity.encryption_key,
        ...endpoints(servers),
        // The feed server is on this machine.
        SMTP_URL: servers.smtpUrl,
        DROPSHIP_MAIL_FROM: "Canyon Powersports <orders@canyon.example.test>",
        ADMIN_CORS: url,
        AUTH_CORS: url,
      },
      log: folder.medusaLog,
      report: options.report,
    }
  )
  return { host, url }
}

/** `DROPSHIP_WPS_URL` and its like: where each distributor is this time. */
function endpoints({ distributors }: DemoServers): Record<string, string> {
  return Object.fromEntries(
    sandboxDistributorIds.map((id) => [
      `DROPSHIP_${id.toUpperCase().replaceAll("-", "_")}_URL`,
      distributors[id].simulator.url,
    ])
  )
}
