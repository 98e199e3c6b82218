import type { ChildProcess } from "node:child_process"
import path from "node:path"
import { hostNewsSchema, type HostOrder } from "./host-messages"
import { endOf, startChild } from "./run-child"

/** Medusa with the plugin, in a process of its own. */
export class HostProcess {
  /** Fulfilled when the store is seeded and the admin is shown. */
  readonly ready: Promise<void>
  /** Fulfilled when the process is gone, for whatever reason. */
  readonly ended: Promise<void>
  readonly #child: ChildProcess

  constructor(
    order: HostOrder,
    options: {
      environment: Record<string, string>
      log: string
      report: (message: string) => void
    }
  ) {
    this.#child = startChild({
      script: path.join(__dirname, "host.ts"),
      environment: {
        ...options.environment,
        DEMO_HOST_ORDER: JSON.stringify(order),
      },
      log: options.log,
    })
    this.ended = new Promise((resolve) => {
      this.#child.on("error", () => resolve()).on("close", () => resolve())
    })
    this.ready = new Promise((resolve, reject) => {
      this.#child.on("message", (message) => {
        const news = hostNewsSchema.parse(message)
        if (news.type === "ready") {
          resolve()
        } else {
          options.report(news.message)
        }
      })
      void this.ended
        .then(() => endOf(options.log))
        .then((lines) => reject(new Error(`Medusa did not start.\n${lines}`)))
    })
    // Whoever waits for it gets the error; nobody may be waiting yet.
    this.ready.catch(() => undefined)
  }

  /** Serves the admin from a folder. */
  showAdmin(folder: string): void {
    this.#child.send({ admin_folder: folder })
  }

  /** Lets Medusa end what it is at; after ten seconds it has to go. */
  async stop(): Promise<void> {
    this.#child.kill("SIGTERM")
    const timer = setTimeout(() => this.#child.kill("SIGKILL"), 10_000)
    await this.ended
    clearTimeout(timer)
  }
}
