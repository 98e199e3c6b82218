const everyDay = /^(\d{1,2}) (\d{1,2}) \* \* (\*|1-5|0-6|0-7|1-7)$/

/** A cron expression that has a plain meaning. */
export interface PlainSchedule {
  /** `daily`, or `weekdays`: Monday to Friday. */
  days: "daily" | "weekdays"
  /** `05:00`, on a 24-hour clock, in the account's time zone. */
  time: string
}

/** Reads the common cron expressions; undefined for all others. */
export function describeSchedule(schedule: string): PlainSchedule | undefined {
  const [, minute, hour, days] =
    everyDay.exec(schedule.trim().replace(/\s+/g, " ")) ?? []
  if (!minute || !hour || Number(minute) > 59 || Number(hour) > 23) {
    return undefined
  }
  return {
    days: days === "1-5" ? "weekdays" : "daily",
    time: `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`,
  }
}
