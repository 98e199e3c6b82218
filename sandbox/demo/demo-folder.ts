import { randomBytes, randomUUID } from "node:crypto"
import * as files from "node:fs/promises"
import path from "node:path"
import { z } from "@medusajs/framework/zod"

const identitySchema = z.object({
  /** Written into the store that was seeded, to know it again. */
  id: z.string(),
  /** `DROPSHIP_ENCRYPTION_KEY`: made once, or no credential can be read. */
  encryption_key: z.string(),
})

export type DemoIdentity = z.infer<typeof identitySchema>

/** Where the parts of the demo keep what survives a restart. */
export class DemoFolder {
  readonly database: string
  readonly feeds: string
  readonly mails: string
  readonly medusaLog: string
  readonly adminLog: string
  readonly #identityFile: string
  readonly #lockFile: string

  constructor(readonly path: string) {
    this.database = `${path}/database`
    this.feeds = `${path}/feeds`
    this.mails = `${path}/mails`
    this.medusaLog = `${path}/medusa.log`
    this.adminLog = `${path}/admin.log`
    this.#identityFile = `${path}/identity.json`
    this.#lockFile = `${path}/process`
  }

  /** What a distributor's simulator keeps. */
  stateOf(distributorId: string): string {
    return `${this.path}/${distributorId}.json`
  }

  /**
   * Takes the folder for this process, makes it where there is none.
   *
   * @throws Error when another demo runs on it
   */
  async open(): Promise<void> {
    const owner = await this.#owner()
    if (owner !== undefined) {
      throw new Error(
        `The demo runs already, as process ${owner}: stop it there with Ctrl-C first. If it doesn't run, delete ${this.#lockFile}.`
      )
    }
    await files.mkdir(this.path, { recursive: true })
    // PostgreSQL may run as another user and must get through to its data.
    await files.chmod(this.path, 0o755)
    await files.writeFile(this.#lockFile, String(process.pid))
    await files.rm(this.medusaLog, { force: true })
    await files.rm(this.adminLog, { force: true })
  }

  /** Lets another demo take the folder. */
  async close(): Promise<void> {
    await files.rm(this.#lockFile, { force: true })
  }

  /** Deletes all that the demo has kept, and stays open. */
  async clear(): Promise<void> {
    for (const name of await files.readdir(this.path)) {
      const file = path.join(this.path, name)
      if (file !== path.normalize(this.#lockFile)) {
        await files.rm(file, { recursive: true, force: true })
      }
    }
  }

  /** What was decided at the first start. */
  async identity(): Promise<DemoIdentity> {
    const text = await files
      .readFile(this.#identityFile, "utf8")
      .catch(() => undefined)
    if (text !== undefined) {
      return identitySchema.parse(JSON.parse(text))
    }
    const identity = {
      id: randomUUID(),
      encryption_key: randomBytes(32).toString("base64"),
    }
    await files.writeFile(this.#identityFile, JSON.stringify(identity), {
      mode: 0o600,
    })
    return identity
  }

  async #owner(): Promise<number | undefined> {
    const text = await files.readFile(this.#lockFile, "utf8").catch(() => "")
    const pid = Number(text)
    if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) {
      return undefined
    }
    try {
      process.kill(pid, 0)
      return pid
    } catch (error) {
      // Alive, but not ours to ask.
      return error instanceof Error && "code" in error && error.code === "EPERM"
        ? pid
        : undefined
    }
  }
}
