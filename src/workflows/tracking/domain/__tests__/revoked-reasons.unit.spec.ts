import type { OrderLookup } from "../../../../distributors/adapter"
import { revokedReasons } from "../revoked-reasons"

const now = new Date("2026-11-28T12:00:00Z")
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

const purchaseOrder = {
  po_number: "M1042-W1",
  distributor_name: "Western Power Sports",
  status: "canceled" as const,
  submitted_at: hoursAgo(60),
  revoked_at: hoursAgo(30),
  events: [],
}

function lookup(given: {
  shipped?: number
  isCanceled?: boolean
}): OrderLookup {
  return {
    found: true,
    orders: [
      {
        number: "41",
        status: "Open",
        isCanceled: given.isCanceled ?? false,
        warehouse: null,
        freight: null,
        total: null,
        invoiceNumber: null,
        lines: [
          {
            sku: "87-5503",
            quantity: 2,
            backorderedQuantity: 0,
            canceledQuantity: 0,
          },
        ],
        parcels: given.shipped
          ? [
              {
                trackingNumber: "T1",
                carrier: null,
                shippedAt: null,
                lines: [{ sku: "87-5503", quantity: given.shipped }],
              },
            ]
          : [],
      },
    ],
  }
}

describe("revokedReasons", () => {
  it("tells that it is still open there, a day after it was canceled", () => {
    expect(revokedReasons(purchaseOrder, lookup({}), now)).toEqual([
      expect.stringMatching(/still has M1042-W1 open \(41\)/),
    ])
    const recent = { ...purchaseOrder, revoked_at: hoursAgo(2) }
    expect(revokedReasons(recent, lookup({}), now)).toEqual([])
  })

  it("tells at once when nobody knew whether it had arrived", () => {
    const doubtful = {
      ...purchaseOrder,
      submitted_at: null,
      revoked_at: hoursAgo(1),
    }
    expect(revokedReasons(doubtful, lookup({}), now)).toHaveLength(1)
  })

  it("is content with what is canceled, has shipped, or is not there", () => {
    for (const answer of [
      lookup({ isCanceled: true }),
      lookup({ shipped: 2 }),
      { found: false, isProof: true } as const,
    ]) {
      expect(revokedReasons(purchaseOrder, answer, now)).toEqual([])
    }
  })

  it("repeats an unclear cancellation as long as it stays open", () => {
    const message = "It is not known whether they canceled it"
    const unclear = {
      ...purchaseOrder,
      status: "submitted" as const,
      revoked_at: null,
      events: [{ at: hoursAgo(1), type: "cancel_unconfirmed", message }],
    }
    expect(revokedReasons(unclear, lookup({}), now)).toEqual([message])
    expect(revokedReasons(unclear, lookup({ isCanceled: true }), now)).toEqual(
      []
    )
  })
})
