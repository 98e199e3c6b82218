import type {
  Connection,
  DistributorGateway,
  OrderLookup,
  OrderQuery,
  OrderRequest,
  PlacementResult,
} from "../adapter"
import { credentialFields } from "../kit/credentials"
import { DistributorError } from "../kit/distributor-error"
import { openRoad } from "../traffic"
import type { ConformanceSubject } from "./conformance-subject"
import type { FailingCall, SimulatedFault } from "./simulated-distributor"

/** What the tests of one adapter share. */
export class ConformanceContext {
  /** Milliseconds of each pause that was asked for; none is made. */
  readonly pauses: number[] = []
  readonly warnings: string[] = []
  #baseUrl = "http://127.0.0.1:9"

  constructor(readonly subject: ConformanceSubject) {}

  async start(): Promise<void> {
    this.#baseUrl = await this.subject.server.start()
  }

  reset(): void {
    this.subject.server.reset()
    this.pauses.length = 0
    this.warnings.length = 0
  }

  /** Patient, so that a busy machine is not taken for a silent server. */
  connect(changes: Partial<Connection> = {}): DistributorGateway {
    const { adapter, credentials, settings = {} } = this.subject
    return adapter.connect({
      credentials,
      settings,
      baseUrl: this.#baseUrl,
      logger: { warn: (message) => this.warnings.push(message) },
      traffic: openRoad,
      timeout: 10_000,
      sleep: async (milliseconds) => {
        this.pauses.push(milliseconds)
      },
      ...changes,
    })
  }

  /** Does the adapter offer this optional member? */
  has(member: keyof DistributorGateway): boolean {
    return this.connect()[member] !== undefined
  }

  expectNoSecret(value: unknown): void {
    const { adapter, credentials } = this.subject
    const text = `${String(value)} ${JSON.stringify(value)}`
    for (const field of credentialFields(adapter.credentials)) {
      const secret = credentials[field.name]
      if (field.isSecret && secret) {
        expect(text).not.toContain(secret)
      }
    }
  }

  /** The DistributorError that a call ends in, free of secrets. */
  async errorOf(call: Promise<unknown>): Promise<DistributorError> {
    const thrown: unknown = await call.then(
      () => undefined,
      (error: unknown) => error
    )
    expect(thrown).toBeInstanceOf(Error)
    this.expectNoSecret([String(thrown), thrown])
    if (!DistributorError.isInstance(thrown)) {
      throw thrown
    }
    return thrown
  }

  /** Places the order; what is then known of it. */
  async place(changes: Partial<OrderRequest> = {}): Promise<OrderQuery> {
    const order = { ...this.subject.order, ...changes }
    const placedAt = new Date()
    const result = await this.connect().placeOrder(order)
    expect(result).toMatchObject({ outcome: "accepted" })
    const orderNumbers =
      result.outcome === "accepted" ? result.orderNumbers : []
    return { poNumber: order.poNumber, orderNumbers, placedAt }
  }

  /** Places the order while a call fails. */
  async placeWith(
    call: FailingCall,
    fault: SimulatedFault,
    times?: number
  ): Promise<PlacementResult> {
    const { server, order } = this.subject
    server.fail(call, fault, times)
    const isSilent = "kind" in fault && fault.kind.startsWith("timeout")
    const gateway = this.connect(isSilent ? { timeout: 1_500 } : {})
    const result = await gateway.placeOrder(order)
    this.expectNoSecret(result)
    return result
  }

  /** What is known of an order whose answer was lost. */
  unanswered(): OrderQuery {
    const { poNumber } = this.subject.order
    return { poNumber, orderNumbers: [], placedAt: new Date() }
  }

  /** Units by SKU, as they should arrive. */
  wanted(): Record<string, number> {
    return unitsOf(this.subject.order.lines)
  }
}

type Units = readonly { readonly sku: string; readonly quantity: number }[]

/** Adds units up by SKU. */
export function unitsOf(lines: Units): Record<string, number> {
  const units: Record<string, number> = {}
  for (const { sku, quantity } of lines) {
    units[sku] = (units[sku] ?? 0) + quantity
  }
  return units
}

/** Tracking numbers of all parcels, and the units in them. */
export function parcelsOf(lookup: OrderLookup): {
  trackingNumbers: string[]
  units: Record<string, number>
} {
  const orders = lookup.found ? lookup.orders : []
  const parcels = orders.flatMap((order) => order.parcels)
  return {
    trackingNumbers: parcels.map(({ trackingNumber }) => trackingNumber),
    units: unitsOf(parcels.flatMap(({ lines }) => lines)),
  }
}
