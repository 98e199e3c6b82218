import { z } from "@medusajs/framework/zod"
import { mailTextChanges, mailTextSettings } from "./mail-texts"

/** Which payment state an order needs before it may be drop-shipped. */
export const paymentRequirements = ["none", "authorized", "captured"] as const

/** A limit in per cent; null: off. */
const percentLimit = (greatest: number) =>
  z.number().min(0).max(greatest).nullable()

/** Settings that hold for all distributors, with their defaults. */
export const settingsSchema = z.strictObject({
  payment_required: z.enum(paymentRequirements).default("authorized"),
  /** A corrected tracking number is mailed once more. */
  mail_on_tracking_change: z.boolean().default(true),
  /** Tie order of distributors, best first; others follow by name. */
  distributor_order: z.array(z.string().min(1)).default([]),
  /** Asks the distributors for stock and cost before an order is placed. */
  live_check: z.boolean().default(true),
  /** Greatest rise of a unit cost since the feed that needs no tick. */
  cost_rise_limit_percent: z.number().min(0).max(1000).default(10),
  /** Least margin of a purchase order that needs no tick; null: no limit. */
  minimum_margin_percent: z
    .number()
    .min(-100)
    .max(100)
    .nullable()
    .default(null),
  /** The same in the order's currency unit. */
  minimum_margin_amount: z
    .number()
    .min(-1_000_000)
    .max(1_000_000)
    .nullable()
    .default(null),
  /** Goods on the shop's own shelves are not bought from distributors. */
  keep_own_stock: z.boolean().default(true),
  /** A line that nobody has whole may be bought at several places. */
  split_lines: z.boolean().default(true),
  /** Keys of variant or product metadata that hold brand and maker's number. */
  brand_key: z.string().trim().min(1).default("brand"),
  mpn_key: z.string().trim().min(1).default("mpn"),
  /** A feed is held when its items fall by more than this. */
  feed_items_fall_limit_percent: percentLimit(100).default(20),
  /** When the units of all its items together fall by more than this. */
  feed_stock_fall_limit_percent: percentLimit(100).default(50),
  /** When more than this share of the SKUs in stock would have none left. */
  feed_stock_zeroed_limit_percent: percentLimit(100).default(25),
  /** When the median cost of known SKUs moves by more than this. */
  feed_cost_move_limit_percent: percentLimit(1000).default(30),
  /** When more than this share of its rows could not be used. */
  feed_rows_rejected_limit_percent: percentLimit(100).default(1),
  /** Full feeds in a row without a SKU that take its stock; 1: at once. */
  missing_runs_before_zero: z.number().int().min(1).max(100).default(1),
  /** Stock that the distributor counted longer ago is stale; null: never. */
  stale_stock_hours: z.number().min(1).max(8760).nullable().default(36),
  /** What share of stale stock is still published, rounded down. */
  stale_stock_percent: z.number().min(0).max(100).default(0),
  /** Greatest excess of a bill over the expected total that nobody is told of. */
  billed_difference_limit_percent: z.number().min(0).max(1000).default(10),
  /** Who is mailed when something begins to wait for a person; null: nobody. */
  notify_email: z.email().max(254).nullable().default(null),
  /** Orders that need no person are placed without one. */
  automatic_mode: z.boolean().default(false),
  /** Least margin of a purchase order that is placed without a person. */
  automatic_minimum_margin_percent: z.number().min(0).max(100).default(20),
  /** Minutes that an order must be old: a buyer may change their mind. */
  automatic_minimum_age_minutes: z
    .number()
    .int()
    .min(0)
    .max(43_200)
    .default(30),
  /** Which payment state it needs, be it more than a person needs. */
  automatic_payment: z.enum(["authorized", "captured"]).default("captured"),
  ...mailTextSettings,
})
export type DropshipSettings = z.infer<typeof settingsSchema>

const { shape } = settingsSchema

/** Body of `POST /admin/dropship/settings`: any of the settings. */
export const updateSettingsBody = z.strictObject({
  payment_required: shape.payment_required.unwrap().optional(),
  mail_on_tracking_change: shape.mail_on_tracking_change.unwrap().optional(),
  distributor_order: shape.distributor_order.unwrap().optional(),
  live_check: shape.live_check.unwrap().optional(),
  cost_rise_limit_percent: shape.cost_rise_limit_percent.unwrap().optional(),
  minimum_margin_percent: shape.minimum_margin_percent.unwrap().optional(),
  minimum_margin_amount: shape.minimum_margin_amount.unwrap().optional(),
  keep_own_stock: shape.keep_own_stock.unwrap().optional(),
  split_lines: shape.split_lines.unwrap().optional(),
  brand_key: shape.brand_key.unwrap().optional(),
  mpn_key: shape.mpn_key.unwrap().optional(),
  feed_items_fall_limit_percent: shape.feed_items_fall_limit_percent
    .unwrap()
    .optional(),
  feed_stock_fall_limit_percent: shape.feed_stock_fall_limit_percent
    .unwrap()
    .optional(),
  feed_stock_zeroed_limit_percent: shape.feed_stock_zeroed_limit_percent
    .unwrap()
    .optional(),
  feed_cost_move_limit_percent: shape.feed_cost_move_limit_percent
    .unwrap()
    .optional(),
  feed_rows_rejected_limit_percent: shape.feed_rows_rejected_limit_percent
    .unwrap()
    .optional(),
  missing_runs_before_zero: shape.missing_runs_before_zero.unwrap().optional(),
  stale_stock_hours: shape.stale_stock_hours.unwrap().optional(),
  stale_stock_percent: shape.stale_stock_percent.unwrap().optional(),
  billed_difference_limit_percent: shape.billed_difference_limit_percent
    .unwrap()
    .optional(),
  notify_email: shape.notify_email.unwrap().optional(),
  automatic_mode: shape.automatic_mode.unwrap().optional(),
  automatic_minimum_margin_percent: shape.automatic_minimum_margin_percent
    .unwrap()
    .optional(),
  automatic_minimum_age_minutes: shape.automatic_minimum_age_minutes
    .unwrap()
    .optional(),
  automatic_payment: shape.automatic_payment.unwrap().optional(),
  ...mailTextChanges,
})
export type UpdateSettingsBody = z.infer<typeof updateSettingsBody>
