import { createHash } from "node:crypto"
import type { SandboxDistributorId } from "../../../sandbox/seed/sandbox-accounts"
import type { Fault, FaultedRequest } from "../../../sandbox/simulator/faults"

/** Which calls go wrong, of a hundred. */
const percent = 35

/** So many in a row at one distributor; more, and nobody calls it any more. */
const greatestRun = 3

const faults: readonly Fault[] = [
  { kind: "timeout-before" },
  { kind: "timeout-after" },
  { kind: "drop-before" },
  { kind: "drop-before" },
  { kind: "drop-after" },
  { kind: "drop-after" },
  { kind: "malformed" },
  { kind: "malformed" },
  { status: 500, body: { message: "Internal error" } },
  { status: 503, body: "<html><h1>Down</h1></html>" },
  { status: 429, headers: { "Retry-After": "0" } },
  { status: 422, body: { message: "Not today" } },
]

/**
 * Throws dice for each call. The same seed throws the same for the same
 * calls: for the n-th that is about a purchase order, or about all of them.
 */
export class FaultDice {
  thrown = 0
  #isOver = false
  readonly #calls = new Map<string, number>()
  readonly #runs = new Map<SandboxDistributorId, number>()

  constructor(readonly seed: string) {}

  /** From now on nothing goes wrong. */
  stop(): void {
    this.#isOver = true
  }

  throwFor(
    id: SandboxDistributorId,
    { method, path, query, body }: FaultedRequest
  ): Fault | undefined {
    const text = `${path} ${query} ${JSON.stringify(body ?? "")}`
    const about = `${id} ${method} ${/\bR\d+-\w\b/.exec(text)?.[0] ?? "all"}`
    const call = (this.#calls.get(about) ?? 0) + 1
    this.#calls.set(about, call)
    const run = this.#runs.get(id) ?? 0
    const dice = this.#dice(`${about} ${call}`)
    if (this.#isOver || run >= greatestRun || dice % 100 >= percent) {
      this.#runs.set(id, 0)
      return undefined
    }
    this.#runs.set(id, run + 1)
    this.thrown += 1
    return faults[Math.floor(dice / 100) % faults.length]
  }

  #dice(name: string): number {
    const hash = createHash("sha256").update(`${this.seed} ${name}`)
    return hash.digest().readUInt32BE(0)
  }
}
