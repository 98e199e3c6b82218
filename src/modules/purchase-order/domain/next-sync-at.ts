import type { PurchaseOrderStatus } from "../../../schemas/purchase-order"

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Days without a parcel after which a person is told. */
export const quietDays = 10
/** Days for which a canceled one is asked for: it may ship all the same. */
export const watchDays = 14
/** Days after which nobody asks any more; the button still does. */
const lastDay = 90

/**
 * When a purchase order is asked for next: often while it is young, when
 * most parcels leave, and daily when it waits for a back-order.
 *
 * @param revokedAt when it was canceled on our side; null when it was not
 * @param unfinishedSince since when a parcel waits for its Medusa shipment
 *   or its mail; null when none does
 * @returns null when nothing more is expected
 */
export function nextSyncAt({
  status,
  submittedAt,
  revokedAt,
  unfinishedSince,
  now,
}: {
  status: PurchaseOrderStatus
  submittedAt: Date | null
  revokedAt: Date | null
  unfinishedSince: Date | null
  now: Date
}): Date | null {
  const times: Date[] = []
  const isExpected = status === "submitted" || status === "partially_shipped"
  if (isExpected && submittedAt && ageOf(submittedAt, now) < lastDay * day) {
    times.push(after(submittedAt, now))
  }
  if (revokedAt && ageOf(revokedAt, now) < watchDays * day) {
    times.push(after(revokedAt, now))
  }
  if (unfinishedSince && ageOf(unfinishedSince, now) < quietDays * day) {
    times.push(after(unfinishedSince, now))
  }
  times.sort((one, other) => one.getTime() - other.getTime())
  return times[0] ?? null
}

function after(since: Date, now: Date): Date {
  const age = ageOf(since, now)
  const pause =
    age < day
      ? 30 * minute
      : age < 3 * day
        ? 2 * hour
        : age < quietDays * day
          ? 6 * hour
          : day
  return new Date(now.getTime() + pause)
}

const ageOf = (since: Date, now: Date) => now.getTime() - since.getTime()
