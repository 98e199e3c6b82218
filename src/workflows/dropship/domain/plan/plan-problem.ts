import type { SourceCandidate } from "../list-sources"
import type { Allocation, PlanTerms } from "./allocation"
import { lineOptions } from "./line-options"
import { emptyScore, type Score } from "./score"

/** A line to buy, with its sources. */
export interface ProblemLine {
  line_item_id: string
  /** Units to buy, at least 1. */
  quantity: number
  sources: readonly SourceCandidate[]
  /** Whom the line's brand prefers, if anyone. */
  brand_distributor_id: string | null
}

/** Some units of a line at one source, as numbers. */
export interface Part {
  quantity: number
  /** Indexes into the problem's tables. */
  stock: number
  warehouse: number
  distributor: number
  hasFlatFee: boolean
}

/** One way to buy a line. */
export interface Option {
  allocations: readonly Allocation[]
  parts: readonly Part[]
  /** What it adds to a plan in any case: without flat fees and freight. */
  own: Score
}

export interface OptionLine {
  line_item_id: string
  quantity: number
  options: readonly Option[]
  /** The option, among these, that leaves the line out. */
  leftOut: Option
  /** Each source that has it all, also those that a preference rules out. */
  alternatives: readonly Option[]
}

/** What is to be bought, in numbers that a search can add up. */
export interface PlanProblem {
  lines: readonly OptionLine[]
  /** Units of each source. */
  stock: readonly number[]
  /** Cents of a parcel, and whose it is, for each warehouse. */
  warehouses: readonly { freight: number; distributor: number }[]
  /** Cents of the flat fee, for each distributor. */
  distributors: readonly { flatFee: number; allowSplit: boolean }[]
  isComplete: boolean
}

const toCents = (amount: number) => Math.round(amount * 100)

/** Puts lines and terms into numbers. */
export function planProblem(
  lines: readonly ProblemLine[],
  terms: PlanTerms
): PlanProblem {
  const stock = new Table(({ source }) => source.usable_quantity)
  const distributors = new Table(({ source }) => ({
    flatFee: 0,
    allowSplit:
      terms.distributors.find(({ id }) => id === source.distributor_id)
        ?.allow_split ?? true,
  }))
  const warehouses = new Table(({ source }) => ({
    freight: toCents(
      terms.distributors.find(({ id }) => id === source.distributor_id)
        ?.freight_estimate ?? 0
    ),
    distributor: distributors.indexOf(source.distributor_id, { source }),
  }))
  const contested = contestedStock(lines)
  const found = lines.map((line) => ({
    line,
    ...lineOptions(
      line.sources,
      line.quantity,
      terms,
      line,
      line.sources.some((source) => contested.has(stockKey(source)))
    ),
  }))

  const partOf = ({ source, quantity }: Allocation): Part => {
    const distributor = distributors.indexOf(source.distributor_id, { source })
    const hasFlatFee = source.dropship_fee_basis === "order"
    if (hasFlatFee) {
      const row = distributors.rows[distributor]
      if (row) {
        row.flatFee = Math.max(row.flatFee, toCents(source.dropship_fee))
      }
    }
    return {
      quantity,
      stock: stock.indexOf(stockKey(source), { source }),
      warehouse: warehouses.indexOf(
        JSON.stringify([source.distributor_id, source.warehouse]),
        { source }
      ),
      distributor,
      hasFlatFee,
    }
  }
  const optionOf = (allocations: readonly Allocation[]): Option => ({
    allocations,
    parts: allocations.map(partOf),
    own: ownScore(allocations, terms.distributor_order),
  })
  return {
    lines: found.map(({ line, options }) => {
      const leftOut = leaveOut(line.quantity)
      return {
        line_item_id: line.line_item_id,
        quantity: line.quantity,
        options: [...options.map(optionOf), leftOut],
        leftOut,
        alternatives: line.sources
          .filter(({ usable_quantity }) => usable_quantity >= line.quantity)
          .map((source) => optionOf([{ source, quantity: line.quantity }])),
      }
    }),
    stock: stock.rows,
    warehouses: warehouses.rows,
    distributors: distributors.rows,
    isComplete: found.every(({ isComplete }) => isComplete),
  }
}

function leaveOut(quantity: number): Option {
  return { allocations: [], parts: [], own: [quantity, 0, 0, 0, 0] }
}

/** Names the stock that lines may compete for. */
export const stockKey = (source: SourceCandidate) =>
  JSON.stringify([source.distributor_id, source.sku, source.warehouse])

function contestedStock(lines: readonly ProblemLine[]): Set<string> {
  const seen = new Set<string>()
  const contested = new Set<string>()
  for (const key of lines.flatMap(({ sources }) => sources.map(stockKey))) {
    if (seen.has(key)) {
      contested.add(key)
    }
    seen.add(key)
  }
  return contested
}

function ownScore(
  allocations: readonly Allocation[],
  order: readonly string[]
): Score {
  const score = emptyScore()
  for (const { source, quantity } of allocations) {
    const place = order.indexOf(source.distributor_id)
    const fee = source.dropship_fee_basis === "unit" ? source.dropship_fee : 0
    score[1] += source.unit_cost === null ? quantity : 0
    score[2] += toCents((source.unit_cost ?? 0) * quantity)
    score[2] += toCents(fee * quantity)
    score[4] += (place < 0 ? order.length : place) * quantity
  }
  return score
}

/** Rows that are made when their key is first asked for. */
class Table<Row> {
  readonly rows: Row[] = []
  private readonly indexes = new Map<string, number>()

  constructor(
    private readonly make: (given: { source: SourceCandidate }) => Row
  ) {}

  indexOf(key: string, given: { source: SourceCandidate }): number {
    const known = this.indexes.get(key)
    if (known !== undefined) {
      return known
    }
    this.indexes.set(key, this.rows.length)
    return this.rows.push(this.make(given)) - 1
  }
}
