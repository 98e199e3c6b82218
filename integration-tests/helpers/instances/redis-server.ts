import { execFile, spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { promisify } from "node:util"
import { freePort } from "../../../sandbox/demo/free-port"
import { findProgram } from "../find-program"

/** Its command line client is installed beside it. */
export const redisProgram = findProgram(["redis-server"], "REDIS_SERVER_PATH")

/** A Redis of the test's own, which keeps nothing. */
export class RedisServer {
  private constructor(
    private readonly process: ChildProcess,
    private readonly port: number
  ) {}

  /** @throws Error with its own words when it does not start */
  static async start(program: string): Promise<RedisServer> {
    const port = await freePort(0)
    const server = spawn(
      program,
      [
        ...["--port", String(port), "--bind", "127.0.0.1"],
        ...["--save", "", "--appendonly", "no"],
      ],
      { stdio: ["ignore", "pipe", "pipe"] }
    )
    let said = ""
    await new Promise<void>((resolve, reject) => {
      const fail = (reason: string) => {
        reject(new Error(`Redis did not start: ${reason}`))
      }
      server.stdout.setEncoding("utf8").on("data", (text: string) => {
        said += text
        if (said.includes("Ready to accept connections")) {
          resolve()
        }
      })
      server.on("error", (error) => fail(error.message))
      server.on("exit", () => fail(said.trim()))
    })
    return new RedisServer(server, port)
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`
  }

  /** Seconds until a lock of Medusa's Locking module ends; null: no lock. */
  async secondsUntilUnlocked(key: string): Promise<number | null> {
    const seconds = Number(await this.ask("TTL", `medusa_lock:${key}`))
    return seconds === -2 ? null : seconds
  }

  /** As if the time had come at which a lock ends by itself. */
  async letLockEnd(key: string): Promise<void> {
    await this.ask("DEL", `medusa_lock:${key}`)
  }

  async stop(): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      this.process.kill("SIGTERM")
      await once(this.process, "exit")
    }
  }

  private async ask(...words: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)("redis-cli", [
      ...["-p", String(this.port)],
      ...words,
    ])
    return stdout.trim()
  }
}
