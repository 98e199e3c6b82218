import fc from "fast-check"
import { tradeIds } from "./goods"

/** What happens to the call that sends a purchase order. */
export const sendings = [
  "arrives",
  "arrives, its answer is lost",
  "never arrives",
  "is refused",
  "is postponed",
] as const
export type Sending = (typeof sendings)[number]

/** Which of the things that are there; beyond the last it begins anew. */
const pick = fc.nat(11)
const units = fc.integer({ min: 1, max: 5 })
const picks = fc.array(fc.record({ pick, units }), {
  minLength: 1,
  maxLength: 3,
})

const place = fc.record({
  act: fc.constant("place" as const),
  at: fc.constantFrom(...tradeIds),
  picks,
  /** Asks for one unit more than is open. */
  isTooMuch: fc.oneof(
    { weight: 5, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) }
  ),
  sending: fc.oneof(
    { weight: 5, arbitrary: fc.constant<Sending>("arrives") },
    { weight: 3, arbitrary: fc.constantFrom(...sendings) }
  ),
})
const ship = fc.record({
  act: fc.constant("ship" as const),
  pick,
  picks,
  /** Under the tracking number of an earlier parcel of the purchase order. */
  isSameNumber: fc.boolean(),
})
const poll = fc.record({
  act: fc.constant("poll" as const),
  pick,
  how: fc.constantFrom("once", "twice", "at once", "all", "by the job"),
})
const enter = fc.record({
  act: fc.constant("enter" as const),
  pick,
  line: pick,
  units,
  /** One that the distributor gave out, else one of its own. */
  isKnownNumber: fc.boolean(),
})
const cancel = fc.record({
  act: fc.constant("cancel" as const),
  pick,
  force: fc.boolean(),
})
const ofOne = fc.record({
  act: fc.constantFrom("back-order", "drop", "correct", "retry"),
  pick,
})
const jobs = fc.record({ act: fc.constant("recover" as const) })
const edit = fc.record({
  act: fc.constant("edit" as const),
  line: pick,
  units: fc.integer({ min: 0, max: 5 }),
})
const ofOrder = fc.record({
  act: fc.constantFrom("cancel the order", "refund"),
})

export const stepArbitrary = fc.oneof(
  { weight: 5, arbitrary: place },
  { weight: 6, arbitrary: ship },
  { weight: 7, arbitrary: poll },
  { weight: 2, arbitrary: enter },
  { weight: 3, arbitrary: cancel },
  { weight: 4, arbitrary: ofOne },
  { weight: 1, arbitrary: jobs },
  { weight: 2, arbitrary: edit },
  { weight: 1, arbitrary: ofOrder }
)
type Arbitrated<Arbitrary> =
  Arbitrary extends fc.Arbitrary<infer Value> ? Value : never
export type Step = Arbitrated<typeof stepArbitrary>
export type PlaceStep = Arbitrated<typeof place>
export type ShipStep = Arbitrated<typeof ship>
export type PollStep = Arbitrated<typeof poll>
export type EnterStep = Arbitrated<typeof enter>

/** What a buyer ordered, and what happens then; it begins with placing. */
export const historyArbitrary = fc.record({
  quantities: fc.array(fc.integer({ min: 1, max: 5 }), {
    minLength: 1,
    maxLength: 3,
  }),
  steps: fc
    .tuple(place, fc.array(stepArbitrary, { minLength: 4, maxLength: 14 }))
    .map(([first, rest]): Step[] => [first, ...rest]),
})
export type HistoryPlan = Arbitrated<typeof historyArbitrary>
