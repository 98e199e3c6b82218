import { describeSchedule } from "../describe-schedule"

describe("a schedule in words", () => {
  it.each([
    ["0 5 * * *", { days: "daily", time: "05:00" }],
    [" 30  14 * * * ", { days: "daily", time: "14:30" }],
    ["5 6 * * 1-5", { days: "weekdays", time: "06:05" }],
  ])("reads '%s'", (schedule, meaning) => {
    expect(describeSchedule(schedule)).toEqual(meaning)
  })

  it.each([[""], ["*/5 * * * *"], ["0 24 * * *"], ["0 5 1 * *"], ["nonsense"]])(
    "says nothing about '%s'",
    (schedule) => {
      expect(describeSchedule(schedule)).toBeUndefined()
    }
  )
})
