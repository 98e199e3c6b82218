import { fork, type ChildProcess } from "node:child_process"
import { createWriteStream } from "node:fs"
import { readFile } from "node:fs/promises"
import { checkout } from "./checkout"

export interface ChildOrder {
  /** The script, in TypeScript or JavaScript. */
  script: string
  arguments?: readonly string[]
  /** Beside our own environment. */
  environment?: Record<string, string | undefined>
  /** Gets everything the child says, after what is there. */
  log: string
}

/**
 * Starts a script in a process group of its own: Ctrl-C reaches us alone, and
 * we end our children in order. A child that we started through `fork` hears
 * it when we are gone.
 */
export function startChild(order: ChildOrder): ChildProcess {
  const child = fork(order.script, order.arguments ?? [], {
    cwd: checkout,
    execArgv: order.script.endsWith(".ts") ? ["--import", "tsx"] : [],
    env: { ...process.env, ...order.environment },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: true,
  })
  const log = createWriteStream(order.log, { flags: "a" })
  child.stdout?.pipe(log, { end: false })
  child.stderr?.pipe(log, { end: false })
  child.on("close", () => log.end())
  return child
}

/**
 * Runs a script to its end.
 *
 * @throws Error with `what` and the end of the log when it fails
 */
export async function runChild(
  what: string,
  order: ChildOrder,
  signal: AbortSignal
): Promise<void> {
  const child = startChild(order)
  const kill = () => child.kill("SIGKILL")
  signal.addEventListener("abort", kill)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve)
  })
  signal.removeEventListener("abort", kill)
  signal.throwIfAborted()
  if (code !== 0) {
    throw new Error(`${what} failed.\n${await endOf(order.log)}`)
  }
}

/** What a log says of the last error, and where the rest is. */
export async function endOf(log: string): Promise<string> {
  const text = await readFile(log, "utf8").catch(() => "")
  const lines = text.trimEnd().split("\n")
  const error = lines.findLastIndex((line) => /\berror:/i.test(line))
  const start = error === -1 ? Math.max(0, lines.length - 15) : error
  return `${lines.slice(start, start + 15).join("\n")}\nMore in ${log}.`
}
