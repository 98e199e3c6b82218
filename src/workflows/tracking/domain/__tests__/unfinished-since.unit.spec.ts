import { isMailOpen } from "../is-mail-open"
import { unfinishedSince } from "../unfinished-since"

const day = (date: number) => new Date(Date.UTC(2026, 10, date))
const parcel = (
  id: string,
  created: number,
  { mailed = false, registered = true } = {}
) => ({
  id,
  parcel_key: `1:${id}`,
  lines: [{}],
  created_at: day(created),
  registered_at: registered ? day(created) : null,
  emailed_at: mailed ? day(created) : null,
})
const event = (type: string, shipment_id: string, at: number) => ({
  at: day(at),
  type,
  message: type,
  data: { shipment_id },
})
const since = (
  shipments: ReturnType<typeof parcel>[],
  events: ReturnType<typeof event>[] = []
) => unfinishedSince({ shipments, events })

describe("since when parcels wait", () => {
  it("begins with the latest, so that an old one gives up no new one", () => {
    const shipments = [parcel("a", 1), parcel("b", 20), parcel("c", 9)]
    expect(since(shipments)).toEqual([day(20), day(9), day(1)])
  })

  it("leaves out what both Medusa and the buyer know, or need not", () => {
    const shipments = [
      parcel("a", 1, { mailed: true }),
      parcel("b", 2, { mailed: true, registered: false }),
      parcel("c", 3),
    ]
    expect(since(shipments, [event("mail_skipped", "c", 3)])).toEqual([day(2)])
  })

  it("begins anew when a number is corrected", () => {
    const events = [
      event("tracking_changed", "a", 25),
      event("tracking_changed", "other", 28),
    ]
    expect(since([parcel("a", 1)], events)).toEqual([day(25)])
  })
})

describe("a parcel's mail", () => {
  const isOpen = (...events: ReturnType<typeof event>[]) =>
    isMailOpen({ id: "a", emailed_at: null }, events)

  it("is open until it was sent or knowingly not sent", () => {
    expect(isOpen()).toBe(true)
    expect(isOpen(event("mail_failed", "a", 1))).toBe(true)
    expect(isOpen(event("mail_skipped", "a", 1))).toBe(false)
    expect(isOpen(event("mail_skipped", "b", 1))).toBe(true)
    expect(isMailOpen({ id: "a", emailed_at: day(1) }, [])).toBe(false)
  })

  it("is open again when it was sent after all and its number changed", () => {
    const sent = event("mailed", "a", 2)
    expect(isOpen(sent, event("mail_skipped", "a", 1))).toBe(true)
  })
})
