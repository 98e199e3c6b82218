import { quietReasons } from "../quiet-reasons"

const now = new Date("2026-11-23T12:00:00Z")
const submitted = (hoursAgo: number) => ({
  po_number: "M1042-W1",
  distributor_name: "Western Power Sports",
  status: "submitted" as const,
  submitted_at: new Date(now.getTime() - hoursAgo * 3_600_000),
  shipments: [],
  distributor_orders: [{}],
})

describe("quietReasons", () => {
  it("asks for a person when no parcel came for ten days", () => {
    expect(quietReasons(submitted(239), true, now)).toEqual([])
    expect(quietReasons(submitted(241), true, now)[0]).toMatch(
      /no parcel for 10 days.*M1042-W1/
    )
    expect(
      quietReasons({ ...submitted(999), shipments: [{}] }, true, now)
    ).toEqual([])
  })

  it("asks for a person when the distributor has lost it, not while it is fresh", () => {
    expect(quietReasons(submitted(1), false, now)).toEqual([])
    expect(quietReasons(submitted(5), false, now)[0]).toMatch(
      /does not know purchase order M1042-W1/
    )
  })

  it("asks for the order number that nobody has told", () => {
    const unknown = { ...submitted(0), distributor_orders: [] }
    expect(quietReasons(unknown, false, now)[0]).toMatch(
      /order number is not known.*enter it/
    )
    expect(quietReasons(unknown, true, now)).toEqual([])
  })

  it("says nothing of a purchase order that is closed", () => {
    expect(
      quietReasons({ ...submitted(999), status: "shipped" }, false, now)
    ).toEqual([])
  })
})
