import type { Distributor } from "../../../schemas/distributor"
import type {
  Dropship,
  DropshipLine,
  DropshipPlan,
  PlacementWarning,
  Source,
} from "../../../schemas/dropship"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import type { ShipTo } from "../../../schemas/ship-to"

export const shipTo: ShipTo = {
  name: "Jane Roe",
  company: null,
  address_1: "12 Long Street",
  address_2: null,
  city: "Springfield",
  province: "IL",
  postal_code: "62701",
  country_code: "us",
  phone: null,
  email: "jane@example.test",
}

export function aSource(changes: Partial<Source> = {}): Source {
  return {
    distributor_id: "wps",
    distributor_name: "Western Power Sports",
    sku: "87-5503",
    title: "Sprocket",
    warehouse: "ID",
    warehouse_name: "Boise",
    available_quantity: 25,
    unit_cost: 14.97,
    dropship_fee: 9.75,
    dropship_fee_basis: "order",
    lead_time_days: 1,
    is_dropshippable: true,
    usable_quantity: 25,
    obstacle: null,
    reason: null,
    ship_methods: null,
    feed_seen_at: "2026-11-23T12:00:00Z",
    is_stale: false,
    stock_age_hours: 3,
    published_percent: 100,
    unit_margin: 79.98,
    matched_by: "upc",
    supersedes: null,
    is_preferred: false,
    is_selected: false,
    rank: 1,
    order_cost_difference: 0,
    ...changes,
  }
}

export function aLine(changes: Partial<DropshipLine> = {}): DropshipLine {
  return {
    line_item_id: "ordli_1",
    variant_id: "variant_1",
    title: "Sprocket 520 43T",
    sku: "SPR-1",
    thumbnail: null,
    unit_price: 94.95,
    quantity: 2,
    open_quantity: 2,
    state: "ready",
    reason: null,
    own_stock_quantity: 0,
    decision: "The cheapest for the whole order.",
    sources: [aSource({ is_selected: true })],
    purchase_orders: [],
    ...changes,
  }
}

/** A plan that buys nothing. */
export function aPlan(changes: Partial<DropshipPlan> = {}): DropshipPlan {
  return {
    purchase_orders: [],
    landed_cost: 0,
    parcel_count: 0,
    is_proven: true,
    ...changes,
  }
}

/** Two lines at WPS, both planned, and Parts Unlimited as another source. */
export function aDropship(changes: Partial<Dropship> = {}): Dropship {
  return {
    order_id: "order_1",
    display_id: 1042,
    currency_code: "usd",
    ship_to: shipTo,
    chosen_ship_method: null,
    is_on_hold: false,
    lines: [
      aLine({
        sources: [aSource({ is_selected: true }), partsUnlimitedSource],
      }),
      aLine({
        line_item_id: "ordli_2",
        title: "Chain",
        unit_price: 60.1,
        quantity: 3,
        open_quantity: 3,
        sources: [
          aSource({ sku: "87-9", unit_cost: 20.35, is_selected: true }),
        ],
      }),
    ],
    plan: aPlan({
      purchase_orders: [
        {
          distributor_id: "wps",
          distributor_name: "Western Power Sports",
          po_number: "M1042-W1",
          ship_method: "ground",
          lines: [
            {
              line_item_id: "ordli_1",
              sku: "87-5503",
              warehouse: "ID",
              quantity: 2,
              unit_cost: 14.97,
            },
            {
              line_item_id: "ordli_2",
              sku: "87-9",
              warehouse: "ID",
              quantity: 3,
              unit_cost: 20.35,
            },
          ],
          dropship_fee: 9.75,
          freight_estimate: 0,
          total_cost: 100.74,
          margin: 269.46,
        },
      ],
      landed_cost: 100.74,
      parcel_count: 1,
    }),
    purchase_orders: [],
    ...changes,
  }
}

export const partsUnlimitedSource = aSource({
  distributor_id: "parts-unlimited",
  distributor_name: "Parts Unlimited",
  sku: "1212-0440",
  warehouse: "WI",
  warehouse_name: "Janesville",
  unit_cost: 16.2,
  dropship_fee: 1.1,
  dropship_fee_basis: "unit",
  rank: 2,
  order_cost_difference: 4.66,
})

/** Its warehouse is excluded by a rule, which a written reason overrules. */
export const excludedSource = aSource({
  distributor_id: "tucker",
  distributor_name: "Tucker",
  sku: "430-100",
  warehouse: "TX",
  warehouse_name: "Fort Worth",
  is_dropshippable: false,
  usable_quantity: 0,
  obstacle: "excluded",
  reason: "Fort Worth is excluded by the inventory rules",
  rank: null,
  order_cost_difference: null,
})

export function aWarning(
  changes: Partial<PlacementWarning> = {}
): PlacementWarning {
  return {
    code: "stock_short",
    field: "purchase_orders.0.lines.0",
    distributor_id: "wps",
    line_item_id: "ordli_1",
    message: "Boise has 1 of 87-5503 now, 2 are wanted.",
    data: { available_quantity: 1, quantity: 2 },
    ...changes,
  }
}

/** What a distributor allows; only what the checks read is told apart. */
export function aDistributor(
  id: string,
  name: string,
  limits: Partial<Distributor["order_limits"]> = {}
): Distributor {
  return {
    id,
    name,
    currency_code: "usd",
    is_enabled: true,
    is_configured: true,
    missing: [],
    setup_hint: "",
    credentials: {},
    secrets_key: "present",
    credential_fields: [],
    prerequisites: [],
    connection: {
      base_url: "https://api.example.test",
      is_base_url_fixed: false,
      default_base_url: "https://api.example.test",
      settings: {},
    },
    connection_fields: [],
    connection_state: null,
    settings: {
      ship_method: "ground",
      allow_split: true,
      allow_backorder: false,
      dropship_fee: 9.75,
      freight_estimate: null,
      po_prefix: "M",
    },
    ship_methods: [{ id: "ground", label: "Ground" }],
    warehouses: [],
    order_limits: {
      ship_to: {
        name: { max_length: 30, is_required: true },
        city: { max_length: 17, is_required: true },
        phone: { max_length: 12, is_required: false },
      },
      countries: ["us"],
      po_number_length: 15,
      ...limits,
    },
    feed: {
      protocol: "ftps",
      host: null,
      port: null,
      user: null,
      password: "",
      path: "/",
      schedule: null,
      timezone: "UTC",
      files: {},
      file_labels: {},
      archive_label: null,
      download: null,
      folder: null,
      allow_self_signed: false,
      next_run_at: null,
      stock: null,
      stock_schedule: null,
      next_stock_run_at: null,
    },
    stock_location_id: null,
    last_verified_at: null,
    last_error: null,
    failing_since: null,
  }
}

export function aPurchaseOrder(
  changes: Partial<PurchaseOrder> = {}
): PurchaseOrder {
  return {
    id: "dpo_1",
    po_number: "M1042-W1",
    order_id: "order_1",
    order_display_id: 1042,
    distributor_id: "wps",
    distributor_name: "Western Power Sports",
    status: "submitted",
    needs_attention: false,
    attention_reason: null,
    ship_to: shipTo,
    ship_method: "ground",
    currency_code: "usd",
    item_cost: 29.94,
    dropship_fee: 9.75,
    freight_cost: null,
    total_cost: 39.69,
    billed_total: null,
    billed_difference: null,
    billed_excess: null,
    distributor_orders: [],
    lines: [],
    shipments: [],
    events: [],
    created_by: "user_1",
    created_at: "2026-11-23T12:00:00Z",
    submitted_at: null,
    last_synced_at: null,
    ...changes,
  }
}
