import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { createWriteStream } from "node:fs"
import {
  copyFile,
  cp,
  mkdir,
  rm,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises"
import path from "node:path"
import { freePort } from "../../../sandbox/demo/free-port"
import { endOf } from "../../../sandbox/demo/run-child"
import { waitFor } from "../../helpers/wait-for"
import { runTool } from "../run-tool"
import { applicationFiles } from "./application-files"

const packages = path.resolve(__dirname, "../../../node_modules")
const hiddenLock = ".package-lock.json"
const npmFlags = ["--prefer-offline", "--no-audit", "--no-fund"]

/** A Medusa that runs. */
export interface RunningApplication {
  url: string
  stop: () => Promise<void>
}

/**
 * A merchant's Medusa application in a folder of its own. Everything is done
 * by npm and Medusa's command line, in processes of their own.
 */
export class Application {
  constructor(
    readonly folder: string,
    private readonly environment: Record<string, string>
  ) {}

  /**
   * Writes the application. Medusa's packages are those of the checkout: npm
   * finds them installed, and has only to add what the plugin brings.
   */
  async create(): Promise<void> {
    await mkdir(this.folder, { recursive: true })
    for (const [name, text] of Object.entries(applicationFiles)) {
      await this.write(name, text)
    }
    const modules = path.join(this.folder, "node_modules")
    try {
      // Hard links: npm replaces files, and writes into none but its list.
      await runTool("cp", ["-al", packages, modules], this.folder)
    } catch {
      await rm(modules, { recursive: true, force: true })
      await cp(packages, modules, { recursive: true, verbatimSymlinks: true })
    }
    const list = path.join(modules, hiddenLock)
    await rm(list)
    await copyFile(path.join(packages, hiddenLock), list)
    // npm believes a list that is younger than the folders.
    await utimes(list, new Date(), new Date())
  }

  async write(name: string, text: string): Promise<void> {
    const file = path.join(this.folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
  }

  /** @throws Error with npm's own words, for example of a wrong peer */
  async npm(...flags: string[]): Promise<void> {
    await runTool("npm", [...flags, ...npmFlags], this.folder)
  }

  /** @throws Error with the tool's own words when it fails */
  async run(binary: string, ...flags: string[]): Promise<void> {
    const file = path.join(this.folder, "node_modules/.bin", binary)
    await runTool(file, flags, this.folder, this.environment)
  }

  async migrate(): Promise<void> {
    await this.run("medusa", "db:migrate", "--execute-safe-links")
  }

  /** For production; the admin takes most of the time. */
  async build(parts: "server" | "server and admin"): Promise<void> {
    this.environment.WITHOUT_ADMIN = String(parts === "server")
    await this.run("medusa", "build")
    // A deployment runs `npm install` here, with the same packages.
    await symlink(
      path.join(this.folder, "node_modules"),
      path.join(this.folder, ".medusa/server/node_modules")
    )
  }

  /**
   * Starts what was built, or with `develop` the sources, as a developer does.
   *
   * @throws Error with Medusa's own words when it does not start
   */
  async start(
    name: string,
    command: "start" | "develop" = "start"
  ): Promise<RunningApplication> {
    const port = await freePort(0)
    // Beside the folder: `develop` starts anew when a file in it changes.
    const log = `${this.folder}-${name}.log`
    const isBuilt = command === "start"
    const { NODE_OPTIONS: _, ...inherited } = process.env
    const child = spawn(
      path.join(this.folder, "node_modules/.bin/medusa"),
      [command, "--port", String(port)],
      {
        cwd: path.join(this.folder, isBuilt ? ".medusa/server" : "."),
        env: {
          ...inherited,
          ...this.environment,
          NODE_ENV: isBuilt ? "production" : "development",
          LOG_LEVEL: "info",
        },
        stdio: ["ignore", "pipe", "pipe"],
      }
    )
    const stream = createWriteStream(log)
    child.stdout.pipe(stream, { end: false })
    child.stderr.pipe(stream, { end: false })
    const url = `http://127.0.0.1:${port}`
    try {
      await waitFor("Medusa to start", () => answers(child, url), 90_000)
    } catch (error) {
      child.kill("SIGKILL")
      throw new Error(await endOf(log), { cause: error })
    }
    return { url, stop: () => end(child) }
  }
}

async function answers(child: ChildProcess, url: string): Promise<boolean> {
  if (child.exitCode !== null) {
    throw new Error(`Medusa has ended with ${child.exitCode}`)
  }
  const answer = await fetch(`${url}/health`).catch(() => undefined)
  return answer?.ok === true
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return
  }
  const ended = once(child, "exit")
  child.kill("SIGTERM")
  const impatient = setTimeout(() => child.kill("SIGKILL"), 15_000)
  await ended
  clearTimeout(impatient)
}
