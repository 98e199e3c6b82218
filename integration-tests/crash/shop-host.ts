import type { ChildProcess } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { hostEnvironment } from "../../sandbox/demo/host-environment"
import { endOf, startChild } from "../../sandbox/demo/run-child"
import { testEnvironment } from "../helpers/test-environment"
import type { HostOrder, HostTask } from "./host-messages"

/** Medusa with the plugin, in a process of its own. */
export class ShopHost {
  private constructor(
    private readonly child: ChildProcess,
    private readonly ended: Promise<unknown>
  ) {}

  /**
   * Answers once Medusa is up, its jobs too.
   *
   * @throws Error with the host's own words when it ends instead
   */
  static async start(
    order: HostOrder,
    options: { databaseUrl: string; log: string }
  ): Promise<ShopHost> {
    const child = startChild({
      script: join(__dirname, "host.ts"),
      environment: {
        ...hostEnvironment,
        ...testEnvironment,
        NODE_OPTIONS: "",
        // Each second: a due feed is not waited for.
        DROPSHIP_FEED_TICK: "* * * * * *",
        LOG_LEVEL: "warn",
        DATABASE_URL: options.databaseUrl,
        CRASH_HOST_ORDER: JSON.stringify(order),
      },
      log: options.log,
    })
    const ended = once(child, "close")
    const news = await Promise.race([once(child, "message"), ended])
    if (news[0] !== "ready") {
      throw new Error(`Medusa has ended.\n${await endOf(options.log)}`)
    }
    return new ShopHost(child, ended)
  }

  approve(runId: string): void {
    this.child.send({ approve: runId } satisfies HostTask)
  }

  /** As a power cut or the kernel's memory killer does it. */
  async kill(): Promise<void> {
    this.child.kill("SIGKILL")
    await this.ended
  }
}
