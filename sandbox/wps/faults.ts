/**
 * What goes wrong with a request. "before" and "after" tell whether WPS did
 * the work: after `drop-after`, `timeout-after` and `malformed` it did.
 */
export type WpsFault =
  | {
      kind?: "status"
      status: number
      body?: unknown
      headers?: Record<string, string>
    }
  | { kind: "timeout-before" }
  | { kind: "timeout-after" }
  | { kind: "drop-before" }
  | { kind: "drop-after" }
  | { kind: "malformed" }
  | { kind: "slow"; ms: number }

export type WpsFaultRule = {
  /** Every method when left out. */
  method?: string | undefined
  /** Tested against the path without the query. */
  path: RegExp
  /** How many requests it befalls; 1 when left out. */
  times?: number | undefined
  fault: WpsFault
}

/** The faults that still have to happen, in the order they were given. */
export class FaultList {
  #rules: (WpsFaultRule & { left: number })[] = []

  add(rule: WpsFaultRule): void {
    this.#rules.push({ ...rule, left: rule.times ?? 1 })
  }

  clear(): void {
    this.#rules = []
  }

  /** The fault of this request; counts it. */
  take(method: string, path: string): WpsFault | undefined {
    const rule = this.#rules.find(
      (candidate) =>
        candidate.left > 0 &&
        (candidate.method === undefined || candidate.method === method) &&
        path.search(candidate.path) !== -1
    )
    if (rule) {
      rule.left -= 1
    }
    return rule?.fault
  }
}
