import type { ChildProcess } from "node:child_process"
import path from "node:path"
import axios, { type AxiosInstance } from "axios"
import { hostEnvironment } from "../../../sandbox/demo/host-environment"
import { endOf, startChild } from "../../../sandbox/demo/run-child"
import { testEnvironment } from "../test-environment"
import {
  instanceNewsSchema,
  type InstanceNews,
  type InstanceTask,
} from "./instance-messages"

/** Medusa with the plugin in a process of its own, one of several. */
export class InstanceProcess {
  /** Of its admin API; answers of any status, for the test to look at. */
  readonly api: AxiosInstance = axios.create({ validateStatus: () => true })
  readonly #child: ChildProcess
  readonly #ended: Promise<void>

  constructor(
    environment: Record<string, string>,
    /** Gets what Medusa says. */
    private readonly log: string
  ) {
    this.#child = startChild({
      script: path.join(__dirname, "instance.ts"),
      environment: {
        ...hostEnvironment,
        ...testEnvironment,
        LOG_LEVEL: "warn",
        // The child is no test, and needs no such modules.
        NODE_OPTIONS: "",
        ...environment,
      },
      log,
    })
    this.#ended = new Promise((resolve) => {
      this.#child.on("error", () => resolve()).on("close", () => resolve())
    })
  }

  /** @throws Error with its own words when it ends instead */
  async ready(): Promise<void> {
    const { url } = await this.#hear("ready")
    this.api.defaults.baseURL = url
  }

  async openShop(ftpPort: number): Promise<Record<string, string>> {
    this.#tell({ type: "open_shop", ftp_port: ftpPort })
    return (await this.#hear("opened")).headers
  }

  async order(
    sku: string,
    quantity: number,
    times: number
  ): Promise<{ id: string; email: string }[]> {
    this.#tell({ type: "order", sku, quantity, times })
    return (await this.#hear("ordered")).orders
  }

  async runJob(
    job: Extract<InstanceTask, { type: "run_job" }>["job"]
  ): Promise<void> {
    this.#tell({ type: "run_job", job })
    await this.#hear("ran")
  }

  /** As a power cut does: nothing is finished, nothing given back. */
  async kill(): Promise<void> {
    this.#child.kill("SIGKILL")
    await this.#ended
  }

  #tell(task: InstanceTask): void {
    this.#child.send(task)
  }

  #hear<Type extends InstanceNews["type"]>(
    type: Type
  ): Promise<Extract<InstanceNews, { type: Type }>> {
    return new Promise((resolve, reject) => {
      const listen = (message: unknown) => {
        const news = instanceNewsSchema.parse(message)
        this.#child.off("message", listen)
        if (isOfType(news, type)) {
          resolve(news)
        } else {
          reject(new Error(JSON.stringify(news)))
        }
      }
      this.#child.on("message", listen)
      void this.#ended
        .then(() => endOf(this.log))
        .then((lines) => reject(new Error(`Medusa has ended.\n${lines}`)))
    })
  }
}

function isOfType<Type extends InstanceNews["type"]>(
  news: InstanceNews,
  type: Type
): news is Extract<InstanceNews, { type: Type }> {
  return news.type === type
}
