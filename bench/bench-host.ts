import type { ChildProcess } from "node:child_process"
import path from "node:path"
import { hostEnvironment } from "../sandbox/demo/host-environment"
import { endOf, startChild } from "../sandbox/demo/run-child"
import { testEnvironment } from "../integration-tests/helpers/test-environment"
import {
  hostNewsSchema,
  type HostNews,
  type HostOrder,
  type HostRow,
  type HostTask,
  type ManyOrders,
  type Shop,
} from "./host-messages"
import type { Samples } from "./samples"

/** Medusa with the plugin and a seeded shop, in a process of its own. */
export class BenchHost {
  readonly #child: ChildProcess
  readonly #ended: Promise<void>
  readonly #log: string
  readonly #report: (message: string) => void

  constructor(
    order: HostOrder,
    options: {
      databaseUrl: string
      wpsUrl: string
      /** Gets what Medusa says. */
      log: string
      report: (message: string) => void
    }
  ) {
    this.#log = options.log
    this.#report = options.report
    this.#child = startChild({
      script: path.join(__dirname, "host.ts"),
      environment: {
        ...hostEnvironment,
        // No job may come in between.
        ...testEnvironment,
        LOG_LEVEL: "warn",
        DATABASE_URL: options.databaseUrl,
        DROPSHIP_WPS_URL: options.wpsUrl,
        BENCH_HOST_ORDER: JSON.stringify(order),
      },
      log: options.log,
    })
    this.#ended = new Promise((resolve) => {
      this.#child.on("error", () => resolve()).on("close", () => resolve())
    })
  }

  /**
   * Waits until the shop is seeded.
   *
   * @throws Error with the host's own words when it ends instead
   */
  async ready(): Promise<Shop> {
    const news = await this.#hear("ready")
    return news.shop
  }

  /** @throws Error with the host's own words when it ends instead */
  async measure(row: HostRow): Promise<Record<string, Samples>> {
    this.#child.send({ measure: row } satisfies HostTask)
    const news = await this.#hear("measured")
    return news.samples
  }

  /** @see openWideOrder */
  async openWideOrder(): Promise<string> {
    this.#child.send({ open: "wide_order" } satisfies HostTask)
    const news = await this.#hear("wide_order")
    return news.order_id
  }

  /** @see openManyOrders */
  async openManyOrders(): Promise<ManyOrders> {
    this.#child.send({ open: "many_orders" } satisfies HostTask)
    const news = await this.#hear("many_orders")
    return news.orders
  }

  async stop(): Promise<void> {
    this.#child.kill("SIGTERM")
    const timer = setTimeout(() => this.#child.kill("SIGKILL"), 5_000)
    await this.#ended
    clearTimeout(timer)
  }

  #hear<Type extends HostNews["type"]>(
    type: Type
  ): Promise<Extract<HostNews, { type: Type }>> {
    return new Promise((resolve, reject) => {
      const listen = (message: unknown) => {
        const news = hostNewsSchema.parse(message)
        if (isOfType(news, type)) {
          this.#child.off("message", listen)
          resolve(news)
        } else if (news.type === "progress") {
          this.#report(news.message)
        }
      }
      this.#child.on("message", listen)
      void this.#ended
        .then(() => endOf(this.#log))
        .then((lines) => reject(new Error(`Medusa has ended.\n${lines}`)))
    })
  }
}

function isOfType<Type extends HostNews["type"]>(
  news: HostNews,
  type: Type
): news is Extract<HostNews, { type: Type }> {
  return news.type === type
}
