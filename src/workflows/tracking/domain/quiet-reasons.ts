import { quietDays } from "../../../modules/purchase-order/domain/next-sync-at"
import { numberUnknown } from "../../../modules/purchase-order/domain/number-unknown"
import type { PurchaseOrderStatus } from "../../../schemas/purchase-order"

const hour = 3_600_000

/** Hours after which a submitted purchase order must be known. */
const settledAfter = 4

/** Why a purchase order of which nothing is heard needs a person. */
export function quietReasons(
  purchaseOrder: {
    po_number: string
    distributor_name: string
    status: PurchaseOrderStatus
    submitted_at: Date | null
    shipments: readonly unknown[]
    distributor_orders: readonly unknown[]
  },
  isFound: boolean,
  now: Date
): string[] {
  const { po_number, distributor_name: name, submitted_at } = purchaseOrder
  if (purchaseOrder.status !== "submitted" || submitted_at === null) {
    return []
  }
  const age = now.getTime() - submitted_at.getTime()
  if (!isFound && purchaseOrder.distributor_orders.length === 0) {
    return [numberUnknown(name, po_number)]
  }
  if (!isFound) {
    return age < settledAfter * hour
      ? []
      : [
          `${name} does not know purchase order ${po_number}, though it took it. Ask them before you order again.`,
        ]
  }
  return age >= quietDays * 24 * hour && purchaseOrder.shipments.length === 0
    ? [
        `${name} has reported no parcel for ${quietDays} days. Ask them about purchase order ${po_number}; until then it is looked up once a day.`,
      ]
    : []
}
