import { MedusaError } from "@medusajs/framework/utils"
import { createTask, validateDetailed } from "node-cron"

/**
 * When a schedule comes next.
 *
 * @param schedule cron expression, read in `timezone`
 * @param timezone IANA name
 * @param after not before now: a time that was missed is not made up for
 * @param field the schedule's, for messages
 * @throws MedusaError INVALID_DATA that names the schedule's field or
 *   `feed.timezone`
 */
export function nextFeedRun(
  schedule: string,
  timezone: string,
  after: Date,
  field: "schedule" | "stock_schedule" = "schedule"
): Date {
  checkTimezone(timezone)
  checkSchedule(schedule, field)
  // Never started, so that no timer is armed.
  const task = createTask(schedule, () => undefined, { timezone })
  try {
    // node-cron counts from now; more runs are asked for only when `after`
    // lies ahead.
    for (let count = 1; count <= 4096; count *= 8) {
      const run = task.getNextRuns(count).find((date) => date > after)
      if (run) {
        return run
      }
    }
  } catch {
    // A day that no month has: answered below.
  } finally {
    void task.destroy()
  }
  throw invalidSchedule(field, schedule, "it never comes")
}

function checkTimezone(timezone: string) {
  try {
    new Intl.DateTimeFormat("en", { timeZone: timezone })
  } catch {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `feed.timezone: "${timezone}" is no time zone. Use an IANA name, for example America/Boise.`
    )
  }
}

function checkSchedule(schedule: string, field: string) {
  const { valid, errors } = validateDetailed(schedule)
  if (!valid) {
    throw invalidSchedule(
      field,
      schedule,
      errors.map(({ message }) => message).join("; ")
    )
  }
}

function invalidSchedule(field: string, schedule: string, problem: string) {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `feed.${field}: "${schedule}" is no usable cron expression: ${problem}. For example "0 5 * * *" is each day at 5:00.`
  )
}
