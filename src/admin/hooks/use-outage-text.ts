import { useTranslation } from "react-i18next"
import { formatClock, formatClockUp } from "../lib/format-clock"
import type { Outage } from "../lib/outage"

/** Words for an outage, as the place where they stand needs them. */
export function useOutageText(place: "orderAutomation" | "dropship") {
  const { t, i18n } = useTranslation("dropship")
  return ({ since, retryAt }: Outage, distributor: string): string => {
    const values = { distributor, since: formatClock(since, i18n.language) }
    return retryAt === null
      ? t(`${place}.outage.nextCall`, values)
      : t(`${place}.outage.until`, {
          ...values,
          retryAt: formatClockUp(retryAt, i18n.language),
        })
  }
}
