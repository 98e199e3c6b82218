import { useDate } from "@medusajs/dashboard/hooks"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import type { FeedHistory, FeedRun } from "../../../schemas/feed-run"
import { feedRunDuration } from "../../lib/feed-run-duration"
import { feedThroughput } from "../../lib/feed-throughput"
import { formatDuration } from "../../lib/format-duration"
import { RelativeTime } from "../shared/relative-time"

interface FeedFactsProps {
  feed: Distributor["feed"]
  /** The newest one. */
  run: FeedRun
  history: Pick<FeedHistory, "feed_seen_at" | "stock_seen_at"> | undefined
}

/** When a feed ran last and will run next, and how old its stock is. */
export function FeedFacts({ feed, run, history }: FeedFactsProps) {
  const { t, i18n } = useTranslation("dropship")
  const numbers = new Intl.NumberFormat(i18n.language)
  const { getRelativeDate } = useDate()
  const throughput = feedThroughput(run)
  const { feed_seen_at: seenAt, stock_seen_at: partlyAt = null } = history ?? {}
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-3">
      <Fact
        title={t("feeds.fact.lastRun")}
        note={[
          t(`feeds.trigger.${run.trigger}`),
          ...(run.scope === "stock" ? [t("stock.scope.stock")] : []),
        ].join(" · ")}
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
      <Fact
        title={t("feeds.fact.stockFrom")}
        note={
          partlyAt === null
            ? undefined
            : t("stock.partlyNewer", { time: getRelativeDate(partlyAt) })
        }
      >
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
      {feed.stock === null ? null : (
        <Fact title={t("stock.nextRun")}>
          {feed.next_stock_run_at === null ? (
            t("stock.noNextRun")
          ) : (
            <RelativeTime at={feed.next_stock_run_at} />
          )}
        </Fact>
      )}
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
      <dt className="txt-compact-xsmall text-ui-fg-subtle">{title}</dt>
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
