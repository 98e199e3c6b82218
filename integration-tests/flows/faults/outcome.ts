import type { PurchaseOrderStatus } from "../../../src/schemas/purchase-order"
import type { FaultName } from "./faults"
import type { ForEach } from "./play"

/** What becomes of a purchase order that met a fault. */
export interface Outcome {
  /** While the fault lasts. */
  meanwhile: PurchaseOrderStatus
  /** Once it is over, and the jobs have run as often as they need. */
  finally: PurchaseOrderStatus
  /** Orders in the distributor's book under this number. */
  booked: 0 | 1
  /** Calls that could have ordered, those that met the fault included. */
  sendings: number
  /** Types of the timeline's entries after it was stored. */
  timeline: string
  /** A part of what a person is told; null: nobody is asked. */
  attention: string | null
  because: string
}

/** By what went wrong, and where. */
export type Outcomes = Record<FaultName, ForEach<Outcome>>
