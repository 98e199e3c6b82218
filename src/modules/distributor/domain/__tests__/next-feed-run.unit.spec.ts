import { getTasks } from "node-cron"
import { nextFeedRun } from "../next-feed-run"

describe("nextFeedRun", () => {
  beforeAll(() => {
    jest.useFakeTimers({ now: new Date("2026-11-23T15:00:00Z") })
  })
  afterAll(() => {
    jest.useRealTimers()
  })

  it("reads the schedule in the account's time zone", () => {
    const now = new Date()
    expect(nextFeedRun("0 5 * * *", "America/Boise", now)).toEqual(
      new Date("2026-11-24T12:00:00Z")
    )
    expect(nextFeedRun("0 5 * * *", "Europe/Berlin", now)).toEqual(
      new Date("2026-11-24T04:00:00Z")
    )
  })

  it("follows daylight saving time", () => {
    const before = new Date("2027-03-14T00:00:00Z")
    expect(nextFeedRun("0 5 * * *", "America/Boise", before)).toEqual(
      new Date("2027-03-14T11:00:00Z")
    )
  })

  it("does not make up for a time that was missed", () => {
    const longAgo = new Date("2026-11-01T00:00:00Z")
    expect(nextFeedRun("0 5 * * *", "UTC", longAgo)).toEqual(
      new Date("2026-11-24T05:00:00Z")
    )
  })

  it("goes past a time that lies ahead", () => {
    const ahead = new Date("2026-11-26T05:00:00Z")
    expect(nextFeedRun("0 5 * * *", "UTC", ahead)).toEqual(
      new Date("2026-11-27T05:00:00Z")
    )
  })

  it.each(["", "every day", "0 25 * * *", "0 5 * *", "61 * * * *"])(
    "refuses the schedule %j and names the field",
    (schedule) => {
      expect(() => nextFeedRun(schedule, "UTC", new Date())).toThrow(
        /^feed\.schedule: /
      )
    }
  )

  it("refuses a day that never comes", () => {
    expect(() => nextFeedRun("0 0 30 2 *", "UTC", new Date())).toThrow(
      /^feed\.schedule: /
    )
  })

  it("refuses a time zone that does not exist and names the field", () => {
    expect(() =>
      nextFeedRun("0 5 * * *", "America/Boisee", new Date())
    ).toThrow(/^feed\.timezone: "America\/Boisee"/)
  })

  it("leaves no timer and no task behind", () => {
    nextFeedRun("* * * * *", "UTC", new Date())
    expect(jest.getTimerCount()).toBe(0)
    expect(getTasks().size).toBe(0)
  })
})
