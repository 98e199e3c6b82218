import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { WpsItem } from "../../sandbox/catalog/types"
import { writeWpsFeed } from "../../sandbox/feeds/write-wps-feed"
import { stageTables } from "../../src/modules/supply/storage/stage-columns"
import type { FeedRun } from "../../src/schemas/feed-run"
import { FeedServer } from "../helpers/feed-server"
import { waitFor } from "../helpers/wait-for"
import { CrashDatabase } from "./crash-database"
import { figuresStatement, type ShopFigures } from "./shop-figures"
import { ShopHost } from "./shop-host"

/** A feed run's row, as far as a crash shows in it. */
export type RunRow = Pick<FeedRun, "id" | "status" | "error" | "trigger"> & {
  phase: FeedRun["progress"]["phase"]
  is_finished: boolean
}

const patience = 90_000

/** A shop that takes WPS's feed, with a database and hosts that can be killed. */
export class CrashShop {
  host!: ShopHost

  private constructor(
    private readonly folder: string,
    readonly database: CrashDatabase,
    readonly server: FeedServer
  ) {}

  static async open(): Promise<CrashShop> {
    const folder = await mkdtemp(join(tmpdir(), "feed-crash-"))
    const database = await CrashDatabase.start(join(folder, "log"))
    const shop = new CrashShop(folder, database, await FeedServer.start())
    await shop.startHost({ ftp_port: shop.server.settings.port ?? 0 })
    return shop
  }

  async startHost(seed: { ftp_port: number } | null = null): Promise<void> {
    this.host = await ShopHost.start(
      { seed },
      { databaseUrl: this.database.url, log: join(this.folder, "log") }
    )
  }

  async write(items: readonly WpsItem[]): Promise<void> {
    await this.server.clear()
    await writeWpsFeed(this.server.root, { date: new Date(), items })
  }

  /** The next tick of a host pulls the feed. */
  async makeDue(): Promise<void> {
    await this.database.query(
      "update dropship_distributor_account set next_feed_run_at = now() - interval '1 second' where distributor_id = 'wps'"
    )
  }

  /** As if a dead run had given its last sign of life minutes ago. */
  async letTimePass(): Promise<void> {
    await this.database.query(
      "update dropship_feed_run set heartbeat_at = now() - interval '3 minutes' where status = 'running'"
    )
  }

  /** Of the newest run, once it is as wanted. */
  async newestRun(wanted: (run: RunRow) => boolean): Promise<RunRow> {
    let run: RunRow | undefined
    await waitFor(
      "the newest feed run",
      async () => {
        ;[run] = await this.#runs("true", [])
        return run !== undefined && wanted(run)
      },
      patience
    ).catch(async (error: unknown) => {
      const log = await readFile(join(this.folder, "log"), "utf8")
      throw new Error(
        `${String(error)}: ${JSON.stringify(run)}\n${log.slice(-3_000)}`
      )
    })
    return run!
  }

  async run(id: string): Promise<RunRow | undefined> {
    const [run] = await this.#runs("id = $1", [id])
    return run
  }

  async figures(): Promise<ShopFigures | undefined> {
    const [figures] = await this.database.query<ShopFigures>(figuresStatement)
    return figures
  }

  /** Rows that wait for a merge. */
  async staged(): Promise<number> {
    const counts = Object.values(stageTables).map(
      (table) => `(select count(*)::int from ${table})`
    )
    const [row] = await this.database.query<{ rows: number }>(
      `select ${counts.join(" + ")} as rows`
    )
    return row?.rows ?? 0
  }

  async close(): Promise<void> {
    await this.host.kill()
    await this.server.stop()
    await this.database.stop()
    await rm(this.folder, { recursive: true, force: true })
  }

  async #runs(condition: string, values: string[]): Promise<RunRow[]> {
    return this.database.query<RunRow>(
      `select id, status, error, "trigger", phase, finished_at is not null as is_finished
       from dropship_feed_run where ${condition} order by started_at desc limit 1`,
      values
    )
  }
}
