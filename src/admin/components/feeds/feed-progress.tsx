import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { FeedRun } from "../../../schemas/feed-run"
import { useFeedProgressText } from "../../hooks/use-feed-progress-text"
import { feedShare } from "../../lib/feed-share"

/** What a running feed does, and how far and how fast it is. */
export function FeedProgress({ run }: { run: FeedRun }) {
  const { t } = useTranslation("dropship")
  const { progress } = run
  const share = feedShare(progress)
  const text = useFeedProgressText(run)
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
        {text}
      </Text>
    </div>
  )
}
