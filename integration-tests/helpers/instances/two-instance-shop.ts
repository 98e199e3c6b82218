import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { Client } from "@medusajs/framework/pg"
import { migrate } from "../../../sandbox/demo/migrate"
import { UndoList } from "../../../sandbox/demo/undo-list"
import { writeWpsFeed } from "../../../sandbox/feeds/write-wps-feed"
import { SandboxFtpServer } from "../../../sandbox/ftp-server"
import { SandboxMailServer } from "../../../sandbox/mail-server"
import { WpsSimulator } from "../../../sandbox/wps/wps-simulator"
import { createFreshDatabase } from "../../e2e/fresh-database"
import { InstanceProcess } from "./instance-process"
import { RedisServer } from "./redis-server"

/**
 * One shop that two processes of Medusa serve, with one database and one
 * Redis. Distributor, files and mails are this process's.
 */
export interface TwoInstanceShop {
  instances: readonly [InstanceProcess, InstanceProcess]
  simulator: WpsSimulator
  mailServer: SandboxMailServer
  redis: RedisServer
  /** The shop's database. */
  query: (statement: string, values?: unknown[]) => Promise<unknown[]>
  close: () => Promise<void>
}

/** @throws Error that says what did not start, when all else has ended */
export async function openTwoInstanceShop(
  redisProgram: string
): Promise<TwoInstanceShop> {
  const started = new UndoList()
  try {
    const shop = await open(redisProgram, started)
    return { ...shop, close: () => started.run() }
  } catch (error) {
    await started.run()
    throw error
  }
}

async function open(
  redisProgram: string,
  started: UndoList
): Promise<Omit<TwoInstanceShop, "close">> {
  const folder = await mkdtemp(path.join(tmpdir(), "dropship-instances-"))
  started.add(() => rm(folder, { recursive: true, force: true }))
  const simulator = new WpsSimulator()
  const { url: wpsUrl } = await simulator.start()
  started.add(() => simulator.stop())
  const feed = path.join(folder, "feed")
  const items = simulator.currentItems()
  await writeWpsFeed(feed, { date: new Date(), items })
  const ftp = new SandboxFtpServer({ root: feed })
  const { port } = await ftp.start({})
  started.add(() => ftp.stop())
  const mailServer = new SandboxMailServer()
  const { smtpUrl } = await mailServer.start()
  started.add(() => mailServer.stop())
  const redis = await RedisServer.start(redisProgram)
  started.add(() => redis.stop())

  const database = await createFreshDatabase()
  if (!database) {
    throw new Error("There is no PostgreSQL: run this test by `npm test`.")
  }
  started.add(() => database.drop())
  const log = (name: string) => path.join(folder, `${name}.log`)
  await migrate(database.url, log("migration"), new AbortController().signal)
  const client = new Client({ connectionString: database.url })
  // The database is dropped under it at the end.
  client.on("error", () => undefined)
  await client.connect()
  started.add(() => client.end())

  const environment = {
    DATABASE_URL: database.url,
    REDIS_URL: redis.url,
    SMTP_URL: smtpUrl,
    DROPSHIP_WPS_URL: wpsUrl,
  }
  const start = (name: string) => {
    const instance = new InstanceProcess(environment, log(name))
    started.add(() => instance.kill())
    return instance
  }
  const instances = [start("first"), start("second")] as const
  await Promise.all(instances.map((instance) => instance.ready()))
  const headers = await instances[0].openShop(port)
  for (const { api } of instances) {
    Object.assign(api.defaults.headers.common, headers)
  }
  return {
    instances,
    simulator,
    mailServer,
    redis,
    query: async (statement, values) =>
      (await client.query<Record<string, unknown>>(statement, values)).rows,
  }
}
