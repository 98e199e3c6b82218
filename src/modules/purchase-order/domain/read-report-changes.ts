import type { PurchaseOrderStatus } from "../../../schemas/purchase-order"

/** What we know of a purchase order when a report comes in. */
export interface KnownPurchaseOrder {
  id: string
  po_number: string
  distributor_name: string
  status: PurchaseOrderStatus
  lines: KnownLine[]
  distributor_orders: DistributorOrderChange[]
  shipments: KnownShipment[]
}

export interface KnownLine {
  id: string
  sku: string
  quantity: number
  shipped_quantity: number
  backordered_quantity: number
  canceled_quantity: number
  /** Units that were canceled on our side: these stay canceled, whatever a
   * report says, until they ship all the same. */
  revoked_quantity: number
}

export interface KnownShipment {
  id: string
  parcel_key: string
  tracking_number: string
  lines: ParcelLine[]
}

/** Units of a purchase order line in a parcel. */
export interface ParcelLine {
  line_id: string
  quantity: number
}

/**
 * What a report adds to what we know: the difference alone, so that the same
 * report changes nothing the second time.
 */
export interface ReportChanges {
  /** New ones and those that changed, whole; the number is their key. */
  distributor_orders: DistributorOrderChange[]
  /** Lines whose quantities changed, with all three. */
  lines: LineChange[]
  parcels: NewParcel[]
  tracking_changes: TrackingChange[]
  /** Parcels entered by hand that the distributor now reports as well. */
  adoptions: Adoption[]
  /** Null: stays as it is. */
  status: PurchaseOrderStatus | null
  events: ReportEvent[]
  /**
   * What a person must look into, in words. Unlike the rest these describe
   * the report and not the difference: they come again as long as they hold.
   */
  attention: string[]
}

/** Money in the purchase order's currency unit. */
export interface DistributorOrderChange {
  number: string
  warehouse: string | null
  status: string
  freight: number | null
  total: number | null
  invoice_number: string | null
}

export interface LineChange {
  id: string
  shipped_quantity: number
  backordered_quantity: number
  canceled_quantity: number
}

export interface NewParcel {
  parcel_key: string
  tracking_number: string
  tracking_url: string | null
  carrier: string
  warehouse: string | null
  /** ISO 8601 UTC. */
  shipped_at: string | null
  /** Empty: the goods are in another parcel of the same distributor order. */
  lines: ParcelLine[]
}

export interface TrackingChange {
  shipment_id: string
  previous_number: string
  tracking_number: string
  tracking_url: string | null
  carrier: string
}

/** From now on the parcel is one of a distributor order's. */
export interface Adoption {
  shipment_id: string
  parcel_key: string
}

export interface ReportEvent {
  type:
    | "distributor_order"
    | "parcel_confirmed"
    | "shipped"
    | "tracking_changed"
    | "backordered"
    | "canceled_by_distributor"
    | "reopened"
  message: string
  data: Record<string, unknown>
}
