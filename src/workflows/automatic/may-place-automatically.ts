import type { DropshipLineState } from "../../schemas/dropship"
import { holdReason } from "./is-on-hold"

/** What decides whether an order is placed without a person. Money and units. */
export interface AutomaticFacts {
  is_enabled: boolean
  /** A person put the order on hold. */
  is_held: boolean
  /** Why nothing of the order may be bought yet, or null. */
  obstacle: string | null
  age_minutes: number
  minimum_age_minutes: number
  minimum_margin_percent: number
  /** Purchase orders that the order ever had, refused ones too. */
  purchase_order_count: number
  lines: readonly AutomaticLine[]
  orders: readonly AutomaticOrder[]
  /** What can't be sent, for example an address that is too long. */
  problems: readonly string[]
  /** What a person must weigh. */
  warnings: readonly string[]
}

export interface AutomaticLine {
  title: string
  requires_shipping: boolean
  open_quantity: number
  /** Units that the plan buys. */
  planned_quantity: number
  own_stock_quantity: number
  state: DropshipLineState
  reason: string | null
}

export interface AutomaticOrder {
  distributor_name: string
  /** Null: a cost is not known. */
  total_cost: number | null
  margin: number | null
  /** What the buyer pays for the goods. */
  revenue: number
}

/**
 * Why an order waits for a person, in words; null when it may be placed
 * without one. In doubt it waits: whatever is not known, and whatever a person
 * would have to weigh, is a reason.
 */
export function reasonToWait(facts: AutomaticFacts): string | null {
  return (
    reasonOfOrder(facts) ??
    facts.problems[0] ??
    first(facts.lines, reasonOfLine) ??
    facts.warnings[0] ??
    (facts.orders.length === 0 ? "Nothing of it can be bought" : null) ??
    first(facts.orders, (order) => reasonOfMargin(order, facts))
  )
}

function reasonOfOrder(facts: AutomaticFacts): string | null {
  if (!facts.is_enabled) {
    return "Automatic mode is off"
  }
  if (facts.is_held) {
    return holdReason
  }
  if (facts.obstacle !== null) {
    return facts.obstacle
  }
  // What a distributor refused once it must not be sent again each minute.
  if (facts.purchase_order_count > 0) {
    return "It has purchase orders already: a person decides about the rest"
  }
  if (!(facts.age_minutes >= facts.minimum_age_minutes)) {
    return `It is younger than ${facts.minimum_age_minutes} minutes`
  }
  return null
}

function reasonOfLine(line: AutomaticLine): string | null {
  if (!line.requires_shipping) {
    return null
  }
  if (line.own_stock_quantity > 0) {
    return `${line.title}: on your own shelf`
  }
  if (line.state !== "ready") {
    return `${line.title}: ${line.reason ?? "not ready"}`
  }
  return line.planned_quantity === line.open_quantity
    ? null
    : `${line.title}: ${line.planned_quantity} of ${line.open_quantity} can be bought`
}

function reasonOfMargin(
  { distributor_name: name, total_cost, margin, revenue }: AutomaticOrder,
  { minimum_margin_percent: limit }: AutomaticFacts
): string | null {
  if (!isKnown(total_cost) || !isKnown(margin) || !(revenue > 0)) {
    return `${name}: the margin can't be told`
  }
  const percent = Math.round((margin / revenue) * 1000) / 10
  return percent >= limit
    ? null
    : `${name}: the margin is ${percent} %, automatic mode asks for ${limit} %`
}

const isKnown = (figure: number | null): figure is number =>
  figure !== null && Number.isFinite(figure)

function first<Item>(
  items: readonly Item[],
  reasonOf: (item: Item) => string | null
): string | null {
  for (const item of items) {
    const reason = reasonOf(item)
    if (reason !== null) {
      return reason
    }
  }
  return null
}
