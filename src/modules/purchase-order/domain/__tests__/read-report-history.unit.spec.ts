import fc from "fast-check"
import type {
  DistributorOrderReport,
  ParcelReport,
} from "../../../../distributors/adapter"
import { applyChanges, purchaseOrder } from "../__fixtures__/known"
import { readReport } from "../read-report"
import type { KnownPurchaseOrder } from "../read-report-changes"

const skus = ["87-5503", "020-00104", "73-1010XS"]

/** A distributor that ships, splits, corrects and cancels as it likes. */
class Distributor {
  #orders: {
    number: string
    isCanceled: boolean
    lines: { sku: string; quantity: number }[]
    parcels: { number: string; lines: { sku: string; quantity: number }[] }[]
  }[]
  #counter = 0

  constructor(
    lines: readonly (readonly [string, number])[],
    /** All goods of an order are reported in its first parcel. */
    readonly lumpsGoods: boolean
  ) {
    this.#orders = lines.map(([sku, quantity]) => ({
      number: String((this.#counter += 1)),
      isCanceled: false,
      lines: [{ sku, quantity }],
      parcels: [],
    }))
  }

  ship(pick: number, quantity: number, keepsNumber: boolean): void {
    const order = this.#orders[pick % this.#orders.length]
    const [line] = order?.lines ?? []
    if (!order || !line || order.isCanceled) {
      return
    }
    const open =
      line.quantity -
      order.parcels
        .flatMap((parcel) => parcel.lines)
        .reduce((sum, one) => sum + one.quantity, 0)
    const part = Math.min(quantity, open)
    if (part <= 0) {
      return
    }
    const parcel = {
      number: `T${(this.#counter += 1)}`,
      lines: [{ sku: line.sku, quantity: part }],
    }
    if (keepsNumber || part === open || order.parcels.length > 0) {
      order.parcels.push(parcel)
      return
    }
    line.quantity = part
    order.parcels.push(parcel)
    this.#orders.push({
      number: String((this.#counter += 1)),
      isCanceled: false,
      lines: [{ sku: line.sku, quantity: open - part }],
      parcels: [],
    })
  }

  addNumber(pick: number): void {
    const order = this.#orders[pick % this.#orders.length]
    if (order && order.parcels.length > 0) {
      order.parcels.push({ number: `T${(this.#counter += 1)}`, lines: [] })
    }
  }

  correctNumber(pick: number): void {
    const parcels = this.#orders.flatMap((order) => order.parcels)
    const parcel = parcels[pick % Math.max(1, parcels.length)]
    if (parcel) {
      parcel.number = `T${(this.#counter += 1)}`
    }
  }

  cancel(pick: number): void {
    const order = this.#orders[pick % this.#orders.length]
    if (order?.parcels.length === 0) {
      order.isCanceled = true
    }
  }

  numbers(): string[] {
    return this.#orders.flatMap((order) =>
      order.parcels.map((parcel) => parcel.number)
    )
  }

  shipped(sku: string): number {
    return this.#orders
      .flatMap((order) => order.parcels.flatMap((parcel) => parcel.lines))
      .filter((line) => line.sku === sku)
      .reduce((sum, line) => sum + line.quantity, 0)
  }

  canceled(sku: string): number {
    return this.#orders
      .filter((order) => order.isCanceled)
      .flatMap((order) => order.lines)
      .filter((line) => line.sku === sku)
      .reduce((sum, line) => sum + line.quantity, 0)
  }

  report(): DistributorOrderReport[] {
    return this.#orders.map((order) => ({
      number: order.number,
      status: "Open",
      isCanceled: order.isCanceled,
      warehouse: null,
      freight: null,
      total: null,
      invoiceNumber: null,
      lines: order.lines.map((line) => ({
        ...line,
        backorderedQuantity: 0,
        canceledQuantity: order.isCanceled ? line.quantity : 0,
      })),
      parcels: this.#parcels(order.parcels),
    }))
  }

  #parcels(
    parcels: readonly {
      number: string
      lines: { sku: string; quantity: number }[]
    }[]
  ): ParcelReport[] {
    const goods = parcels.flatMap((parcel) => parcel.lines)
    return parcels.map((parcel, index) => ({
      trackingNumber: parcel.number,
      carrier: null,
      shippedAt: null,
      lines: this.lumpsGoods ? (index === 0 ? goods : []) : [...parcel.lines],
    }))
  }
}

const linesArbitrary = fc.array(
  fc.tuple(fc.constantFrom(...skus), fc.integer({ min: 1, max: 4 })),
  { minLength: 1, maxLength: 4 }
)
const shipping = fc.record({
  act: fc.constant("ship" as const),
  pick: fc.nat(9),
  quantity: fc.integer({ min: 1, max: 3 }),
  keepsNumber: fc.boolean(),
})
const extraNumber = fc.record({
  act: fc.constant("addNumber" as const),
  pick: fc.nat(9),
})
const correction = fc.record({
  act: fc.constant("correctNumber" as const),
  pick: fc.nat(9),
})
const cancellation = fc.record({
  act: fc.constant("cancel" as const),
  pick: fc.nat(9),
})
type Action =
  | { act: "ship"; pick: number; quantity: number; keepsNumber: boolean }
  | { act: "addNumber" | "correctNumber" | "cancel"; pick: number }

function act(distributor: Distributor, action: Action): void {
  if (action.act === "ship") {
    distributor.ship(action.pick, action.quantity, action.keepsNumber)
  } else {
    distributor[action.act](action.pick)
  }
}

const total = (
  known: KnownPurchaseOrder,
  sku: string,
  column: "shipped_quantity" | "canceled_quantity"
) =>
  known.lines
    .filter((line) => line.sku === sku)
    .reduce((sum, line) => sum + line[column], 0)

const nothing = {
  distributor_orders: [],
  lines: [],
  parcels: [],
  tracking_changes: [],
  adoptions: [],
  status: null,
  events: [],
}

describe("readReport, over any history", () => {
  it("follows the distributor's truth and changes nothing the second time", () => {
    fc.assert(
      fc.property(
        linesArbitrary,
        fc.boolean(),
        fc.array(fc.oneof(shipping, extraNumber, correction, cancellation), {
          maxLength: 12,
        }),
        (lines, lumpsGoods, actions) => {
          const known = purchaseOrder(lines)
          const distributor = new Distributor(lines, lumpsGoods)
          for (const action of actions) {
            act(distributor, action)
            applyChanges(known, distributor.report())

            expect(readReport(known, distributor.report())).toEqual({
              ...nothing,
              attention: expect.any(Array),
            })
            for (const sku of skus) {
              expect(total(known, sku, "shipped_quantity")).toBe(
                distributor.shipped(sku)
              )
              expect(total(known, sku, "canceled_quantity")).toBe(
                distributor.canceled(sku)
              )
            }
            expect(
              known.shipments.map((parcel) => parcel.tracking_number).sort()
            ).toEqual(distributor.numbers().sort())
          }
        }
      ),
      { numRuns: 200 }
    )
  })

  it("makes no parcel and ships no unit twice when old reports come again", () => {
    fc.assert(
      fc.property(
        linesArbitrary,
        fc.boolean(),
        fc.array(fc.oneof(shipping, extraNumber), { maxLength: 10 }),
        fc.array(fc.nat(9), { maxLength: 10 }),
        (lines, lumpsGoods, actions, repeats) => {
          const known = purchaseOrder(lines)
          const distributor = new Distributor(lines, lumpsGoods)
          const reports = actions.map((action) => {
            act(distributor, action)
            const report = distributor.report()
            applyChanges(known, report)
            return report
          })
          const parcels = structuredClone(known.shipments)
          const status = known.status
          for (const index of repeats) {
            applyChanges(known, reports[index] ?? [])
          }

          expect(known.shipments).toEqual(parcels)
          expect(known.status).toBe(status)
        }
      ),
      { numRuns: 150 }
    )
  })
})
