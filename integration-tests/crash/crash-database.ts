import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "@medusajs/framework/pg"
import { EmbeddedDatabase } from "../../sandbox/postgres"
import { migrate } from "../../sandbox/demo/migrate"
import { waitFor } from "../helpers/wait-for"

/** A PostgreSQL server of the test's own, set up as one whose data last. */
export class CrashDatabase {
  private constructor(
    private readonly folder: string,
    private server: EmbeddedDatabase,
    readonly url: string
  ) {}

  /** With the tables of Medusa and the plugin. */
  static async start(log: string): Promise<CrashDatabase> {
    const folder = await mkdtemp(join(tmpdir(), "feed-crash-database-"))
    const server = await EmbeddedDatabase.start({ folder, persistent: true })
    await migrate(server.url(), log, new AbortController().signal)
    return new CrashDatabase(folder, server, server.url())
  }

  async query<Row extends object>(
    statement: string,
    values: readonly unknown[] = []
  ): Promise<Row[]> {
    return this.#with(
      async (client) => (await client.query(statement, [...values])).rows
    )
  }

  /**
   * Keeps everybody from writing to a table, as a backup or a migration may;
   * it can still be read.
   *
   * @returns lets them go on
   */
  async lockTable(table: string): Promise<() => Promise<void>> {
    const client = await this.connect()
    await client.query("begin")
    await client.query(`lock table ${table} in exclusive mode`)
    return async () => client.end()
  }

  /** Waits until somebody wants to write to a locked table. */
  async waitedFor(table: string): Promise<void> {
    await waitFor(`a writer to wait for ${table}`, async () => {
      const rows = await this.query(
        "select from pg_locks where relation = $1::regclass and not granted",
        [table]
      )
      return rows.length > 0
    })
  }

  /** Waits until nobody else is connected: a dead process's words are done. */
  async forgotten(): Promise<void> {
    await waitFor("the server to forget the dead process", async () => {
      const rows = await this.query(
        `select from pg_stat_activity
         where backend_type = 'client backend' and application_name <> 'watch' and pid <> pg_backend_pid()`
      )
      return rows.length === 0
    })
  }

  /** As `pg_ctl stop -m immediate`: nothing is written down any more. */
  async crash(): Promise<void> {
    const pidFile = join(this.folder, "data", "postmaster.pid")
    const [pid] = (await readFile(pidFile, "utf8")).split("\n")
    process.kill(Number(pid), "SIGQUIT")
    // Does nothing more than wait for its end.
    await this.server.stop()
  }

  /** At the same address. */
  async restart(): Promise<void> {
    this.server = await EmbeddedDatabase.start({
      folder: this.folder,
      persistent: true,
      port: Number(new URL(this.url).port),
    })
  }

  async connect(application_name = "test"): Promise<Client> {
    const client = new Client({ connectionString: this.url, application_name })
    // It may end with the server.
    client.on("error", () => undefined)
    await client.connect()
    return client
  }

  async stop(): Promise<void> {
    await this.server.stop()
    await rm(this.folder, { recursive: true, force: true })
  }

  async #with<Result>(
    use: (client: Client) => Promise<Result>
  ): Promise<Result> {
    const client = await this.connect()
    try {
      return await use(client)
    } finally {
      await client.end()
    }
  }
}
