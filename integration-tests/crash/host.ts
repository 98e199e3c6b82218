import loadMedusa from "@medusajs/medusa/loaders/index"
import express from "express"
import { checkout } from "../../sandbox/demo/checkout"
import { approveFeedRunWorkflow } from "../../src/workflows/feed/approve-feed-run"
import { enableWps } from "../helpers/enable-wps"
import { createStore } from "../helpers/store"
import { hostOrderSchema, hostTaskSchema } from "./host-messages"

/** The process that is Medusa, to be killed. Its jobs tick. */
async function main(): Promise<void> {
  const { seed } = hostOrderSchema.parse(
    JSON.parse(process.env.CRASH_HOST_ORDER ?? "{}")
  )
  // The test is gone: nobody is left to stop us.
  process.on("disconnect", () => process.exit(0))

  const { container } = await loadMedusa({
    directory: checkout,
    expressApp: express(),
  })
  if (seed) {
    await createStore(container)
    await enableWps(container, {
      feed: {
        protocol: "ftp",
        host: "127.0.0.1",
        port: seed.ftp_port,
        user: "dealer",
        password: "sandbox",
      },
    })
  }
  process.on("message", (message) => {
    const { approve } = hostTaskSchema.parse(message)
    approveFeedRunWorkflow(container)
      .run({ input: { run_id: approve, actor: "system" } })
      .catch(fail)
  })
  process.send?.("ready")
}

function fail(error: unknown): void {
  console.error(error)
  process.exit(1)
}

main().catch(fail)
