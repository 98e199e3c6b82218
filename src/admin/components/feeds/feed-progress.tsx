import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { FeedRun } from "../../../schemas/feed-run"
import { feedShare } from "../../lib/feed-share"

/** What a running feed does, and how far it is. */
export function FeedProgress({ progress }: { progress: FeedRun["progress"] }) {
  const { t, i18n } = useTranslation("dropship")
  const share = feedShare(progress)
  const numbers = new Intl.NumberFormat(i18n.language)
  return (
    <div className="flex flex-col gap-y-1.5">
      <div
        role="progressbar"
        aria-label={t(`feeds.phase.${progress.phase}`)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.round(share * 100)}
        className="bg-ui-bg-component shadow-borders-base h-1.5 w-full overflow-hidden rounded-full"
      >
        <div
          className={
            share === null
              ? "bg-ui-tag-blue-icon h-full w-1/3 animate-pulse rounded-full"
              : "bg-ui-tag-blue-icon h-full rounded-full transition-[width] duration-700"
          }
          style={share === null ? undefined : { width: `${share * 100}%` }}
        />
      </div>
      <Text size="xsmall" className="text-ui-fg-subtle tabular-nums">
        {t(`feeds.phase.${progress.phase}`)}
        {progress.rows === 0
          ? null
          : progress.total_rows === null
            ? ` · ${t("feeds.rowsDone", { rows: numbers.format(progress.rows) })}`
            : ` · ${t("feeds.rowsOf", {
                rows: numbers.format(progress.rows),
                total: numbers.format(progress.total_rows),
              })}`}
      </Text>
    </div>
  )
}
