/** Whether automation pays for a shop of this size. */
export interface Advice {
  /** How far back orders are counted. */
  days: number
  /** Orders of these days with a line that could be drop-shipped. */
  orders: number
  /** Over these days, or over the shop's age where it is younger. */
  orders_per_day: number
  pays_from_orders_per_day: number
}
