import { aDistributor } from "../__fixtures__/dropship"
import { formatClock, formatClockUp } from "../format-clock"
import { outageOf, outagesAmong } from "../outage"

const connection_state = {
  state: "open",
  since: "2026-11-23T22:41:10.000Z",
  retry_at: "2026-11-23T22:41:40.000Z",
  message: "Acme did not answer within 20 seconds.",
} as const
const outage = {
  since: connection_state.since,
  retryAt: connection_state.retry_at,
  message: connection_state.message,
}

describe("an outage", () => {
  it("lasts until the distributor has answered again", () => {
    expect(outageOf({ connection_state })).toEqual(outage)
    const halfOpen = {
      ...connection_state,
      state: "half_open",
      retry_at: null,
    } as const
    expect(outageOf({ connection_state: halfOpen })).toEqual({
      ...outage,
      retryAt: null,
    })
    const closed = {
      ...connection_state,
      state: "closed",
      since: null,
      retry_at: null,
    } as const
    expect(outageOf({ connection_state: closed })).toBeNull()
  })

  it("is none of a distributor that was not called yet", () => {
    expect(outageOf({ connection_state: null })).toBeNull()
  })

  it("concerns an order only when the order would be bought there", () => {
    const silent = { ...aDistributor("acme", "Acme"), connection_state }
    const distributors = [silent, aDistributor("wps", "WPS")]
    expect(
      outagesAmong(distributors, [
        { distributor_id: "wps" },
        { distributor_id: "acme" },
      ])
    ).toEqual([{ distributor: silent, outage }])
    expect(outagesAmong(distributors, [{ distributor_id: "wps" }])).toEqual([])
  })
})

describe("a time of day", () => {
  const now = new Date(2026, 10, 23, 22, 45)

  it("is told without its date today, and with it else", () => {
    const today = new Date(2026, 10, 23, 22, 41, 10).toISOString()
    const yesterday = new Date(2026, 10, 22, 22, 41, 10).toISOString()
    expect(formatClock(today, "en-GB", now)).toBe("22:41")
    expect(formatClock(yesterday, "en-GB", now)).toMatch(/^22 Nov 2026.*22:41$/)
  })

  it("of what is to come is not too early", () => {
    const soon = new Date(2026, 10, 23, 22, 45, 40).toISOString()
    expect(formatClockUp(soon, "en-GB", now)).toBe("22:46")
  })
})
