import fc from "fast-check"
import { line, source } from "./plan.fixture"

const distributors = ["wps", "tucker", "acme"] as const
type Fees = Record<(typeof distributors)[number], number>

const cents = fc.integer({ min: 1, max: 5_000 }).map((amount) => amount / 100)

/** The sources of one product; a distributor's fee is one for all of them. */
const sourcesOf = (sku: string, fees: Fees) =>
  fc.boolean().chain((hasUnitFee) =>
    fc.uniqueArray(
      fc
        .record({
          distributor_id: fc.constantFrom(...distributors),
          warehouse: fc.constantFrom("A", "B", "C"),
          usable_quantity: fc.nat({ max: 4 }),
          unit_cost: fc.option(cents, { freq: 5 }),
        })
        .map((given) =>
          source({
            ...given,
            sku,
            dropship_fee: fees[given.distributor_id],
            dropship_fee_basis: hasUnitFee ? "unit" : "order",
          })
        ),
      {
        maxLength: 5,
        selector: (each) => `${each.distributor_id}/${each.warehouse}`,
      }
    )
  )

/** Lines of three products at most, so that some want the same stock. */
const linesWith = (fees: Fees) =>
  fc
    .tuple(sourcesOf("X", fees), sourcesOf("Y", fees), sourcesOf("Z", fees))
    .chain((products) =>
      fc.array(
        fc.record({
          sources: fc.constantFrom(...products),
          quantity: fc.integer({ min: 1, max: 4 }),
        }),
        { minLength: 1, maxLength: 4 }
      )
    )
    .map((lines) =>
      lines.map(({ sources, quantity }, at) =>
        line(`line-${at}`, sources, { quantity })
      )
    )

const arbitraryTerms = fc
  .record({
    splits: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    freights: fc.array(fc.nat({ max: 15 }), { minLength: 3, maxLength: 3 }),
    order: fc.shuffledSubarray([...distributors]),
    split_lines: fc.boolean(),
  })
  .map(({ splits, freights, order, split_lines }) => ({
    distributors: distributors.map((id, at) => ({
      id,
      allow_split: splits[at] ?? true,
      freight_estimate: freights[at] ?? 0,
    })),
    distributor_order: order,
    split_lines,
  }))

const fee = fc.nat({ max: 12 })

/** Orders small enough to be tried in every way, and the terms for them. */
export const arbitraryOrder = fc
  .record({ wps: fee, tucker: fee, acme: fee })
  .chain((fees) => fc.record({ lines: linesWith(fees), terms: arbitraryTerms }))
