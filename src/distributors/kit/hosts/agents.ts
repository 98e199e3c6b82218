import { Agent as HttpAgent } from "node:http"
import { Agent as HttpsAgent, type AgentOptions } from "node:https"
import { lookupPublic, refusePrivateLiteral } from "./resolve-public"

export interface HostRule {
  /** Nothing in a private network is called, whatever its name. */
  readonly publicHostsOnly: boolean
}

/** Agents for axios, which keep to the rule with each connection. */
export function agentsFor(rule: HostRule, options: AgentOptions) {
  return rule.publicHostsOnly
    ? {
        httpAgent: new PublicHttpAgent({ ...options, lookup: lookupPublic }),
        httpsAgent: new PublicHttpsAgent({ ...options, lookup: lookupPublic }),
      }
    : {
        httpAgent: new HttpAgent(options),
        httpsAgent: new HttpsAgent(options),
      }
}

class PublicHttpAgent extends HttpAgent {
  override createConnection(
    ...[options, callback]: Parameters<HttpAgent["createConnection"]>
  ) {
    return isRefused(options.host, callback)
      ? undefined
      : super.createConnection(options, callback)
  }
}

class PublicHttpsAgent extends HttpsAgent {
  override createConnection(
    ...[options, callback]: Parameters<HttpsAgent["createConnection"]>
  ) {
    return isRefused(options.host, callback)
      ? undefined
      : super.createConnection(options, callback)
  }
}

/** Says so to the request: thrown, it would miss the request's listeners. */
function isRefused(
  host: string | null | undefined,
  callback: Parameters<HttpAgent["createConnection"]>[1]
): boolean {
  try {
    refusePrivateLiteral(host ?? "")
    return false
  } catch (error) {
    callback?.(error as Error, undefined as never)
    return true
  }
}
