import type {
  DistributorAdapter,
  DistributorGateway,
  OrderRequest,
  PlacementResult,
} from "../adapter"
import type {
  FailingCall,
  SimulatedDistributor,
  SimulatedFault,
} from "./simulated-distributor"

export interface ConformanceSubject {
  readonly adapter: DistributorAdapter
  readonly server: SimulatedDistributor
  readonly credentials: Readonly<Record<string, string>>
  /** An order that the simulator takes. */
  readonly order: OrderRequest
  /** Calls before the placing one; false: placing is a single call. */
  readonly hasPreparation: boolean
}

/** What the tests of one adapter share. */
export class ConformanceContext {
  /** Milliseconds of each pause that was asked for; none is made. */
  readonly pauses: number[] = []
  readonly warnings: string[] = []
  #baseUrl = ""

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
  connect(timeout = 10_000): DistributorGateway {
    const { adapter, credentials } = this.subject
    return adapter.connect({
      credentials,
      baseUrl: this.#baseUrl,
      logger: { warn: (message) => this.warnings.push(message) },
      timeout,
      sleep: async (milliseconds) => {
        this.pauses.push(milliseconds)
      },
    })
  }

  expectNoSecret(value: unknown): void {
    const { adapter, credentials } = this.subject
    for (const field of adapter.credentialFields) {
      const secret = credentials[field.name]
      if (field.isSecret && secret) {
        expect(JSON.stringify(value)).not.toContain(secret)
      }
    }
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
    const gateway = this.connect(isSilent ? 1_500 : undefined)
    const result = await gateway.placeOrder(order)
    this.expectNoSecret(result)
    return result
  }

  /** Units by SKU, as they should arrive. */
  wanted(): Record<string, number> {
    const units: Record<string, number> = {}
    for (const { sku, quantity } of this.subject.order.lines) {
      units[sku] = (units[sku] ?? 0) + quantity
    }
    return units
  }
}
