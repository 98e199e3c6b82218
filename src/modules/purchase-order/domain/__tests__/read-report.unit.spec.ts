import type {
  DistributorOrderReport,
  ParcelReport,
} from "../../../../distributors/adapter"
import { applyChanges, purchaseOrder } from "../__fixtures__/known"
import { readReport } from "../read-report"

const parcel = (
  trackingNumber: string,
  lines: [string, number][] = []
): ParcelReport => ({
  trackingNumber,
  carrier: "FedEx",
  shippedAt: "2026-11-23T00:00:00.000Z",
  lines: lines.map(([sku, quantity]) => ({ sku, quantity })),
})

function order(
  number: string,
  lines: [string, number][],
  given: Partial<DistributorOrderReport> = {}
): DistributorOrderReport {
  return {
    number,
    status: "Open",
    isCanceled: false,
    warehouse: "ID",
    freight: 9.75,
    total: 39.69,
    invoiceNumber: null,
    lines: lines.map(([sku, quantity]) => ({
      sku,
      quantity,
      backorderedQuantity: 0,
      canceledQuantity: 0,
    })),
    parcels: [],
    ...given,
  }
}

const withBackorder = (sku: string, quantity: number) => ({
  lines: [
    { sku, quantity, backorderedQuantity: quantity, canceledQuantity: 0 },
  ],
})

describe("readReport", () => {
  it("records an order of the distributor that has not shipped", () => {
    const changes = readReport(purchaseOrder([["87-5503", 2]]), [
      order("41", [["87-5503", 2]]),
    ])

    expect(changes.distributor_orders).toEqual([
      {
        number: "41",
        warehouse: "ID",
        status: "Open",
        freight: 9.75,
        total: 39.69,
        invoice_number: null,
      },
    ])
    expect(changes.events.map(({ type }) => type)).toEqual([
      "distributor_order",
    ])
    expect(changes).toMatchObject({ lines: [], parcels: [], status: null })
  })

  it("makes one parcel of a shipped order, compared without regard to case", () => {
    const changes = readReport(purchaseOrder([["87-5503xs", 2]]), [
      order("41", [["87-5503XS", 2]], {
        parcels: [parcel("748900000000013", [["87-5503XS", 2]])],
      }),
    ])

    expect(changes.parcels).toEqual([
      {
        parcel_key: "41:748900000000013",
        tracking_number: "748900000000013",
        tracking_url:
          "https://www.fedex.com/apps/fedextrack/?tracknumbers=748900000000013",
        carrier: "FedEx",
        warehouse: "ID",
        shipped_at: "2026-11-23T00:00:00.000Z",
        lines: [{ line_id: "line-1", quantity: 2 }],
      },
    ])
    expect(changes.status).toBe("shipped")
    expect(changes.lines).toMatchObject([{ shipped_quantity: 2 }])
  })

  it("fills several lines of the same SKU in their order", () => {
    const changes = readReport(
      purchaseOrder([
        ["87-5503", 2],
        ["87-5503", 2],
      ]),
      [
        order("41", [["87-5503", 3]], {
          parcels: [parcel("A", [["87-5503", 3]])],
        }),
      ]
    )

    expect(changes.parcels[0]?.lines).toEqual([
      { line_id: "line-1", quantity: 2 },
      { line_id: "line-2", quantity: 1 },
    ])
    expect(changes.status).toBe("partially_shipped")
  })

  it("takes a second number without goods for a further parcel of the same goods", () => {
    const changes = readReport(purchaseOrder([["87-5503", 2]]), [
      order("41", [["87-5503", 2]], {
        parcels: [parcel("A", [["87-5503", 2]]), parcel("B")],
      }),
    ])

    expect(changes.parcels.map(({ lines }) => lines.length)).toEqual([1, 0])
  })

  it("gives new units of a known order to the new number", () => {
    const before = purchaseOrder([["87-5503", 3]])
    applyChanges(before, [
      order("41", [["87-5503", 3]], {
        parcels: [parcel("A", [["87-5503", 2]])],
      }),
    ])
    const changes = readReport(before, [
      order("41", [["87-5503", 3]], {
        parcels: [parcel("A", [["87-5503", 3]]), parcel("B")],
      }),
    ])

    expect(changes.parcels).toMatchObject([
      { parcel_key: "41:B", lines: [{ line_id: "line-1", quantity: 1 }] },
    ])
    expect(changes.status).toBe("shipped")
  })

  it("makes a parcel of its own of new units under the old number", () => {
    const before = purchaseOrder([["87-5503", 3]])
    applyChanges(before, [
      order("41", [["87-5503", 3]], {
        parcels: [parcel("A", [["87-5503", 2]])],
      }),
    ])
    const changes = readReport(before, [
      order("41", [["87-5503", 3]], {
        parcels: [parcel("A", [["87-5503", 3]])],
      }),
    ])

    expect(changes.parcels).toMatchObject([
      { parcel_key: "41:A:2", tracking_number: "A", lines: [{ quantity: 1 }] },
    ])
  })

  it("takes a vanished number and a new one with the same goods for a correction", () => {
    const before = purchaseOrder([["87-5503", 2]])
    applyChanges(before, [
      order("41", [["87-5503", 2]], {
        parcels: [parcel("A", [["87-5503", 2]]), parcel("B")],
      }),
    ])
    const changes = readReport(before, [
      order("41", [["87-5503", 2]], {
        parcels: [parcel("B", [["87-5503", 2]]), parcel("C")],
      }),
    ])

    expect(changes.parcels).toEqual([])
    expect(changes.tracking_changes).toMatchObject([
      {
        shipment_id: "shipment-1",
        previous_number: "A",
        tracking_number: "C",
      },
    ])
  })

  it("gives a corrected number to the parcel with the same goods", () => {
    const before = purchaseOrder([["87-5503", 3]])
    applyChanges(before, [
      order("41", [["87-5503", 3]], {
        parcels: [parcel("A", [["87-5503", 1]]), parcel("B", [["87-5503", 2]])],
      }),
    ])
    const { tracking_changes } = readReport(before, [
      order("41", [["87-5503", 3]], {
        parcels: [parcel("C", [["87-5503", 2]]), parcel("D", [["87-5503", 1]])],
      }),
    ])

    expect(
      tracking_changes.map((change) => [
        change.previous_number,
        change.tracking_number,
      ])
    ).toEqual([
      ["A", "D"],
      ["B", "C"],
    ])
  })

  it("keeps the number and makes a new parcel when a replacement holds other goods", () => {
    const before = purchaseOrder([
      ["87-5503", 1],
      ["020-00104", 1],
    ])
    applyChanges(before, [
      order("41", [["87-5503", 1]], {
        parcels: [parcel("A", [["87-5503", 1]])],
      }),
    ])
    const changes = readReport(before, [
      order("42", [["020-00104", 1]], {
        parcels: [parcel("B", [["020-00104", 1]])],
      }),
    ])

    expect(changes.tracking_changes).toEqual([])
    expect(changes.parcels).toMatchObject([{ parcel_key: "42:B" }])
  })

  it("says over-shipment and unknown SKUs in words and records only what was ordered", () => {
    const before = purchaseOrder([["87-5503", 2]])
    const report = [
      order("41", [["87-5503", 3]], {
        parcels: [
          parcel("A", [
            ["87-5503", 3],
            ["99-0001", 1],
          ]),
        ],
      }),
    ]
    const { parcels, attention } = applyChanges(before, report)

    expect(parcels).toMatchObject([{ lines: [{ quantity: 2 }] }])
    expect(attention).toEqual([
      "Western Power Sports reports that order 41 shipped 1 × 87-5503 more than this purchase order has open. Nothing was recorded for it; ask them what is in the parcel.",
      "Western Power Sports reports that order 41 shipped 1 × 99-0001 which is not on this purchase order. Nothing was recorded for it; ask them what is in the parcel.",
    ])
    const again = readReport(before, report)
    expect(again).toMatchObject({ parcels: [], events: [], status: null })
    expect(again.attention).toEqual(attention)
  })

  it("counts back-ordered and canceled units, and says what was canceled", () => {
    const before = purchaseOrder([["87-5503", 3]])
    const changes = applyChanges(before, [
      order("41", [], withBackorder("87-5503", 2)),
      order("42", [["87-5503", 1]], { isCanceled: true }),
    ])

    expect(changes.lines).toEqual([
      {
        id: "line-1",
        shipped_quantity: 0,
        backordered_quantity: 2,
        canceled_quantity: 1,
      },
    ])
    expect(changes.status).toBeNull()
    expect(changes.attention[0]).toMatch(/canceled 1 × 87-5503/)
  })

  it("does not count an order as canceled that another warehouse took over", () => {
    const changes = readReport(purchaseOrder([["87-5503", 1]]), [
      order("41", [["87-5503", 1]], { isCanceled: true }),
      order("42", [["87-5503", 1]]),
    ])

    expect(changes.lines).toEqual([])
    expect(changes.attention).toEqual([])
  })

  it("closes a purchase order that was canceled whole, or shipped and canceled", () => {
    const whole = readReport(purchaseOrder([["87-5503", 2]]), [
      order("41", [["87-5503", 2]], { isCanceled: true }),
    ])
    const rest = readReport(purchaseOrder([["87-5503", 2]]), [
      order("41", [["87-5503", 1]], {
        parcels: [parcel("A", [["87-5503", 1]])],
      }),
      order("42", [["87-5503", 1]], { isCanceled: true }),
    ])

    expect(whole.status).toBe("canceled")
    expect(rest.status).toBe("shipped")
  })

  it("forgets nothing when the distributor stops naming an order", () => {
    const before = purchaseOrder([["87-5503", 1]])
    applyChanges(before, [
      order("41", [["87-5503", 1]], {
        parcels: [parcel("A", [["87-5503", 1]])],
      }),
    ])

    expect(readReport(before, [])).toMatchObject({
      lines: [],
      parcels: [],
      status: null,
      events: [],
    })
  })
})
