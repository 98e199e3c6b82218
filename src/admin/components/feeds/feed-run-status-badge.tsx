import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { FeedRunStatus } from "../../../schemas/feed-run"
import { feedRunColors } from "../../lib/feed-run-colors"

/** How a feed run stands. */
export function FeedRunStatusBadge({ status }: { status: FeedRunStatus }) {
  const { t } = useTranslation("dropship")
  return (
    <StatusBadge color={feedRunColors[status]}>
      {t(`feeds.status.${status}`)}
    </StatusBadge>
  )
}
