import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import type { FeedRun } from "../../../schemas/feed-run"
import { feedRunDuration } from "../../lib/feed-run-duration"
import { feedThroughput } from "../../lib/feed-throughput"
import { formatDuration } from "../../lib/format-duration"
import { RelativeTime } from "../shared/relative-time"

interface FeedFactsProps {
  feed: Distributor["feed"]
  /** The newest one. */
  run: FeedRun
  /** When the distributor counted the stock that is known. */
  seenAt: string | null | undefined
}

/** When a feed ran last and will run next, and how old its stock is. */
export function FeedFacts({ feed, run, seenAt }: FeedFactsProps) {
  const { t, i18n } = useTranslation("dropship")
  const numbers = new Intl.NumberFormat(i18n.language)
  const throughput = feedThroughput(run)
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-3">
      <Fact
        title={t("feeds.fact.lastRun")}
        note={t(`feeds.trigger.${run.trigger}`)}
      >
        <RelativeTime at={run.finished_at ?? run.started_at} />
      </Fact>
      <Fact
        title={t("feeds.column.duration")}
        note={
          throughput === null
            ? undefined
            : t("feeds.rate", { rows: numbers.format(throughput) })
        }
      >
        {formatDuration(feedRunDuration(run, new Date()))}
      </Fact>
      <Fact title={t("feeds.fact.stockFrom")}>
        {seenAt ? <RelativeTime at={seenAt} /> : t("feeds.fact.noStock")}
      </Fact>
      <Fact
        title={t("feeds.nextRun")}
        note={
          feed.protocol === "api" && feed.download
            ? t("feeds.overApi", { count: feed.download.per_day })
            : undefined
        }
      >
        {feed.next_run_at === null ? (
          t("feeds.noNextRun")
        ) : (
          <RelativeTime at={feed.next_run_at} />
        )}
      </Fact>
    </dl>
  )
}

interface FactProps {
  title: string
  note?: string | undefined
  children: ReactNode
}

function Fact({ title, note, children }: FactProps) {
  return (
    <div className="flex min-w-0 flex-col">
      <dt className="txt-compact-xsmall text-ui-fg-muted">{title}</dt>
      <dd className="txt-compact-small text-ui-fg-base pt-1 tabular-nums">
        {children}
        {note === undefined ? null : (
          <span className="txt-compact-xsmall text-ui-fg-subtle block pt-0.5">
            {note}
          </span>
        )}
      </dd>
    </div>
  )
}
