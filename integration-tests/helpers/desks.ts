import type { SandboxDistributorId } from "../../sandbox/seed/sandbox-accounts"
import type { SandboxDistributors } from "../../sandbox/seed/sandbox-distributors"
import type { FaultRule } from "../../sandbox/simulator/faults"
import type { RequestRecord } from "../../sandbox/simulator/request-record"

/** Which requests are meant. */
type Requests = Pick<FaultRule, "method" | "path">

/** What a test of failing calls must know of one distributor. */
interface Desk {
  /** The shop's SKU of something that it carries, and its own. */
  sku: string
  item: string
  /** The one call that may order something. */
  placing: Requests
  /**
   * How it is asked whether it has a purchase order. Tucker can't be, and is
   * sent it again: it refuses a number that it has, at the dry run already.
   */
  lookingUp: Requests
  /** How it is asked what has shipped. */
  tracking: Requests
}

export const desks: Readonly<Record<SandboxDistributorId, Desk>> = {
  wps: {
    sku: "87-5503",
    item: "87-5503",
    placing: { method: "POST", path: /^\/orders$/ },
    lookingUp: { method: "GET", path: /^\/orders/ },
    tracking: { method: "GET", path: /^\/orders/ },
  },
  tucker: {
    sku: "60-0104",
    item: "600104",
    placing: { method: "GET", path: /submit=YES/ },
    lookingUp: { method: "GET", path: /type=ORD/ },
    tracking: { method: "GET", path: /type=SHP/ },
  },
  "parts-unlimited": {
    sku: "FILTER-170",
    item: "07120170",
    placing: { method: "POST", path: /^\/api\/orders\/dropship$/ },
    lookingUp: { method: "GET", path: /^\/api\/orders\/dropship/ },
    tracking: { method: "GET", path: /^\/api\/orders\/dropship/ },
  },
  automatic: {
    sku: "49-0900",
    item: "RID-CVT9",
    placing: { method: "POST", path: /^\/order\/create$/ },
    lookingUp: { method: "GET", path: /^\/order\// },
    tracking: { method: "GET", path: /^\/order\// },
  },
}

/** An order as a distributor's book has it. */
interface BookedOrder {
  number: string
  /** Of all its lines. */
  units: number
}

/** What a distributor believes was ordered under a PO number. */
export function bookedOrders(
  distributors: SandboxDistributors,
  id: SandboxDistributorId,
  poNumber: string
): BookedOrder[] {
  return id === "wps"
    ? distributors.wps.simulator
        .orders(poNumber)
        .map(({ order_number: number, items }) => ({
          number,
          units: unitsOf(items),
        }))
    : distributors[id].simulator.book
        .orders(poNumber)
        .map(({ number, lines }) => ({ number, units: unitsOf(lines) }))
}

/** Every PO number that a distributor has orders under. */
export function bookedNumbers(
  distributors: SandboxDistributors,
  id: SandboxDistributorId
): string[] {
  return id === "wps"
    ? distributors.wps.simulator
        .purchaseOrders()
        .map(({ po_number }) => po_number)
    : distributors[id].simulator.book
        .purchaseOrders()
        .map(({ poNumber }) => poNumber)
}

/** The calls that may have ordered something. */
export function placingCalls(
  distributors: SandboxDistributors,
  id: SandboxDistributorId
): RequestRecord[] {
  const { method = "POST", path } = desks[id].placing
  return distributors[id].simulator.requestsTo(method, path)
}

/** Ships all that is open of a PO. */
export function shipAll(
  distributors: SandboxDistributors,
  id: SandboxDistributorId,
  poNumber: string
): void {
  if (id === "wps") {
    distributors.wps.simulator.ship(poNumber)
  } else {
    distributors[id].simulator.book.ship(poNumber)
  }
}

const unitsOf = (lines: readonly { quantity: number }[]) =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0)
