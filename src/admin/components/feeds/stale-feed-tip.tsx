import { useDate } from "@medusajs/dashboard/hooks"
import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { FeedHistory } from "../../../schemas/feed-run"
import { useStaleText } from "../../hooks/use-stale-text"

interface StaleFeedTipProps {
  history: Pick<FeedHistory, "stock_age" | "stock_seen_at"> | undefined
}

/** Warns where a distributor's stock is stale. */
export function StaleFeedTip({ history }: StaleFeedTipProps) {
  const { t } = useTranslation("dropship")
  const { getRelativeDate } = useDate()
  const describe = useStaleText()
  const text = history?.stock_age ? describe(history.stock_age) : null
  if (text === null) {
    return null
  }
  const { stock_seen_at: toldAt = null } = history ?? {}
  return (
    <InlineTip variant="warning" label={t("stock.stale.title")}>
      {text}.{" "}
      {toldAt === null
        ? ""
        : `${t("stock.stale.exceptTold", { time: getRelativeDate(toldAt) })} `}
      {t("stock.stale.next")}
    </InlineTip>
  )
}
