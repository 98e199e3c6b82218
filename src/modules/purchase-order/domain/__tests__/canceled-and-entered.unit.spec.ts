import fc from "fast-check"
import type { DistributorOrderReport } from "../../../../distributors/adapter"
import { applyChanges, purchaseOrder } from "../__fixtures__/known"
import {
  checkEnteredParcel,
  readEnteredParcel,
  type EnteredParcel,
} from "../read-entered-parcel"
import { readReport } from "../read-report"
import type { KnownPurchaseOrder } from "../read-report-changes"

const now = new Date("2026-11-28T12:00:00Z")
const puller = "87-5503"

/** One order of the distributor's, with its parcels: number and units. */
function report(
  quantity: number,
  parcels: readonly (readonly [number: string, units: number])[] = [],
  isCanceled = false
): DistributorOrderReport {
  return {
    number: "41",
    status: isCanceled ? "Canceled" : "Open",
    isCanceled,
    warehouse: "ID",
    freight: null,
    total: null,
    invoiceNumber: null,
    lines: [
      { sku: puller, quantity, backorderedQuantity: 0, canceledQuantity: 0 },
    ],
    parcels: parcels.map(([trackingNumber, units]) => ({
      trackingNumber,
      carrier: null,
      shippedAt: null,
      lines: [{ sku: puller, quantity: units }],
    })),
  }
}

/** As `revoke` and `cancel_by_hand` leave it. */
function revoke(known: KnownPurchaseOrder): void {
  known.lines = known.lines.map((line) => ({
    ...line,
    canceled_quantity: line.quantity - line.shipped_quantity,
    revoked_quantity: line.quantity - line.shipped_quantity,
  }))
  known.status = known.shipments.length > 0 ? "shipped" : "canceled"
}

function enter(known: KnownPurchaseOrder, entered: EnteredParcel): void {
  expect(checkEnteredParcel(known, entered)).toEqual([])
  const { parcels, lines, status } = readEnteredParcel(known, entered, now)
  known.lines = known.lines.map((line) => ({
    ...line,
    ...lines.find(({ id }) => id === line.id),
  }))
  known.shipments.push(
    ...parcels.map((parcel) => ({
      id: `shipment-${known.shipments.length + 1}`,
      ...parcel,
    }))
  )
  known.status = status ?? known.status
}

const parcelOf = (tracking_number: string, quantity: number) => ({
  tracking_number,
  carrier: null,
  lines: [{ line_id: "line-1", quantity }],
})

describe("a report about what was canceled on our side", () => {
  it("changes nothing while the distributor does not know of it yet", () => {
    const known = purchaseOrder([[puller, 2]])
    applyChanges(known, [report(2)])
    revoke(known)
    expect(readReport(known, [report(2)])).toMatchObject({
      lines: [],
      status: null,
      attention: [],
      events: [],
    })
  })

  it("is silent when the distributor confirms it", () => {
    const known = purchaseOrder([[puller, 2]])
    applyChanges(known, [report(2)])
    revoke(known)
    expect(readReport(known, [report(2, [], true)])).toMatchObject({
      lines: [],
      status: null,
      attention: [],
    })
  })

  it("keeps the rest canceled of what shipped in part", () => {
    const known = purchaseOrder([[puller, 3]])
    applyChanges(known, [report(3, [["T1", 1]])])
    expect(known.status).toBe("partially_shipped")
    revoke(known)
    applyChanges(known, [report(3, [["T1", 1]])])
    expect(known).toMatchObject({
      status: "shipped",
      lines: [{ shipped_quantity: 1, canceled_quantity: 2 }],
    })
  })

  it("registers what ships all the same, and says so as long as it holds", () => {
    const known = purchaseOrder([[puller, 2]])
    applyChanges(known, [report(2)])
    revoke(known)
    const shipped = [report(2, [["T1", 1]])]
    const { parcels, attention } = applyChanges(known, shipped)
    expect(parcels).toMatchObject([{ tracking_number: "T1" }])
    expect(attention).toEqual([
      expect.stringMatching(/^Shipped though canceled: .* 1 × 87-5503/),
    ])
    expect(known).toMatchObject({
      status: "shipped",
      lines: [{ shipped_quantity: 1, canceled_quantity: 1 }],
    })
    expect(readReport(known, shipped)).toMatchObject({
      lines: [],
      parcels: [],
      status: null,
      attention,
    })
  })

  it("fits the ordered units, whatever ships and whenever it is canceled", () => {
    const step = fc.oneof(
      fc.constant("revoke" as const),
      fc.integer({ min: 1, max: 3 })
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.array(step, { maxLength: 8 }),
        (quantity, steps) => {
          const known = purchaseOrder([[puller, quantity]])
          const parcels: [string, number][] = []
          let left = quantity
          let isRevoked = false
          for (const one of steps) {
            if (one === "revoke") {
              revoke(known)
            } else if (left > 0) {
              parcels.push([`T${parcels.length}`, Math.min(one, left)])
              left -= Math.min(one, left)
            }
            applyChanges(known, [report(quantity, parcels)])
            const [line] = known.lines
            expect(line?.shipped_quantity).toBe(quantity - left)
            expect(
              (line?.shipped_quantity ?? 0) + (line?.canceled_quantity ?? 0)
            ).toBeLessThanOrEqual(quantity)
            isRevoked ||= one === "revoke"
            expect(line?.canceled_quantity).toBe(isRevoked ? left : 0)
          }
        }
      )
    )
  })
})

describe("a parcel entered by hand", () => {
  it("is adopted when the distributor reports its number", () => {
    const known = purchaseOrder([[puller, 2]])
    enter(known, parcelOf("T1", 2))
    expect(known.status).toBe("shipped")
    const changes = applyChanges(known, [report(2, [["T1", 2]])])
    expect(changes).toMatchObject({
      parcels: [],
      tracking_changes: [],
      adoptions: [{ shipment_id: "shipment-1", parcel_key: "41:T1" }],
      attention: [],
    })
    expect(readReport(known, [report(2, [["T1", 2]])]).adoptions).toEqual([])
  })

  it("stands beside other parcels that the distributor reports", () => {
    const known = purchaseOrder([[puller, 3]])
    enter(known, parcelOf("T1", 1))
    applyChanges(known, [report(3, [["T2", 2]])])
    expect(known.shipments).toHaveLength(2)
    applyChanges(known, [
      report(3, [
        ["T2", 2],
        ["T1", 1],
      ]),
    ])
    expect(known.shipments).toHaveLength(2)
    expect(known.lines).toMatchObject([{ shipped_quantity: 3 }])
  })

  it("is corrected when its number was entered wrongly", () => {
    const known = purchaseOrder([[puller, 2]])
    enter(known, parcelOf("T9", 2))
    const changes = applyChanges(known, [report(2, [["T1", 2]])])
    expect(changes).toMatchObject({
      parcels: [],
      tracking_changes: [{ previous_number: "T9", tracking_number: "T1" }],
      attention: [],
    })
  })

  it("gains the units that the distributor knows to be in it", () => {
    const known = purchaseOrder([[puller, 2]])
    enter(known, parcelOf("T1", 1))
    applyChanges(known, [report(2, [["T1", 2]])])
    expect(known).toMatchObject({
      status: "shipped",
      lines: [{ shipped_quantity: 2 }],
    })
  })

  it("is said to hold more than the distributor knows to be in it", () => {
    const known = purchaseOrder([[puller, 3]])
    enter(known, parcelOf("T1", 2))
    const reports = [report(3, [["T1", 1]])]
    expect(applyChanges(known, reports).attention).toEqual([
      expect.stringMatching(/ reports 1 × 87-5503 less .* than is recorded/),
    ])
    expect(readReport(known, reports).attention).toHaveLength(1)
    expect(known.lines).toMatchObject([{ shipped_quantity: 2 }])
  })

  it("can't hold more than can still leave, a line twice, or an unknown one", () => {
    const known = purchaseOrder([[puller, 2]])
    enter(known, parcelOf("T1", 1))
    const fields = (entered: EnteredParcel) =>
      checkEnteredParcel(known, entered).map(({ field }) => field)
    expect(fields(parcelOf("T2", 2))).toEqual(["lines.0.quantity"])
    expect(fields(parcelOf("T1", 1))).toEqual(["tracking_number"])
    const [line] = parcelOf("T2", 1).lines
    expect(
      fields({
        ...parcelOf("T2", 1),
        lines: [line, line, { line_id: "line-9", quantity: 1 }].flatMap(
          (one) => one ?? []
        ),
      })
    ).toEqual(["lines.1.line_id", "lines.2.line_id"])
  })
})
