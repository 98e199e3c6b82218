import { seededOrders } from "./sizes"

/**
 * What is asked of the list, in turns: its first page, filters, and each kind
 * of text that finds something.
 */
export function askedFor(rounds: number): Record<string, string>[] {
  return Array.from({ length: rounds }).flatMap((_, round) => {
    const n = 1 + ((round * 7_919) % (seededOrders - 2_000))
    const queries: Record<string, string>[] = [
      {},
      { status: "submitted" },
      { shipped: "shipped", distributor_id: "wps" },
      { q: `s${n}-w1` },
      { q: `S${n}` },
      { q: `#${1_000_000 + n}` },
      { q: String(40_000_000 + n) },
      { q: `8800 ${String(880_000_000_000 + n).slice(4)}` },
      { q: `buyer${n}@example.test` },
      { q: `alex buyer${n % 20_000}` },
      { q: `SEED-${n % 40_000}` },
    ]
    return queries
  })
}
