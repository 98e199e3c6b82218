import {
  sandboxAccounts,
  type SandboxDistributorId,
} from "../../../sandbox/seed/sandbox-accounts"
import type { Fault } from "../../../sandbox/simulator/faults"

/** What no event, no reason and no log may ever hold. */
export function secretOf(id: SandboxDistributorId): string {
  const { api_token, api_key } = sandboxAccounts[id].credentials ?? {}
  return api_token ?? api_key ?? ""
}

/** What goes wrong with a call. */
export const faultNames = [
  "time-out before it was taken",
  "connection lost after it was taken",
  "500",
  "503 with an HTML page",
  "malformed answer",
  "429",
] as const
export type FaultName = (typeof faultNames)[number]

/** Those with a body repeat what they were sent, the key included. */
export function faultOf(name: FaultName, id: SandboxDistributorId): Fault {
  const careless = `Failed. Headers: authorization=Bearer ${secretOf(id)}`
  switch (name) {
    case "time-out before it was taken":
      return { kind: "timeout-before" }
    case "connection lost after it was taken":
      return { kind: "drop-after" }
    case "500":
      return { status: 500, body: { message: careless } }
    case "503 with an HTML page":
      return { status: 503, body: `<html><pre>${careless}</pre></html>` }
    case "malformed answer":
      return { kind: "malformed" }
    case "429":
      return { status: 429, headers: { "Retry-After": "0" } }
  }
}
