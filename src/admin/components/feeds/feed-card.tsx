import { Container, Heading, InlineTip, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import { useFeedHistory } from "../../hooks/use-feed-history"
import { useFeedRuns } from "../../hooks/use-feed-runs"
import { QueryError } from "../shared/query-error"
import { RelativeTime } from "../shared/relative-time"
import { FeedFacts } from "./feed-facts"
import { FeedPlot } from "./feed-plot"
import { FeedProgress } from "./feed-progress"
import { FeedRunStatusBadge } from "./feed-run-status-badge"
import { RunFeedButton } from "./run-feed-button"
import { StaleFeedTip } from "./stale-feed-tip"

/** A distributor's feed: its newest run, what it has brought, and a button. */
export function FeedCard({ distributor }: { distributor: Distributor }) {
  const { t } = useTranslation("dropship")
  const { id, name, feed } = distributor
  const runs = useFeedRuns({ distributor_id: id, limit: 1 })
  const run = runs.data?.feed_runs[0]
  const history = useFeedHistory(id, run?.finished_at)

  return (
    <Container className="flex min-w-0 flex-col gap-y-4 px-6 py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <Heading level="h2" className="min-w-0 break-words">
            {name}
          </Heading>
          {run ? <FeedRunStatusBadge status={run.status} /> : null}
        </div>
        <div className="flex shrink-0 flex-wrap justify-end gap-2">
          {feed.stock === null ? null : (
            <RunFeedButton id={id} name={name} scope="stock" />
          )}
          <RunFeedButton id={id} name={name} scope="full" />
        </div>
      </div>
      {run ? (
        <>
          {run.status === "running" ? (
            <FeedProgress key={run.id} run={run} />
          ) : null}
          {run.status === "failed" ? (
            <InlineTip variant="error" label={t(`feeds.status.${run.status}`)}>
              <span className="line-clamp-3 break-words">{run.error}</span>
            </InlineTip>
          ) : null}
          {run.status === "held" ? (
            <InlineTip
              variant="warning"
              label={t(`feeds.status.${run.status}`)}
            >
              <span className="break-words">{run.held_reason}</span>
            </InlineTip>
          ) : null}
          <StaleFeedTip history={history.data} />
          <FeedFacts feed={feed} run={run} history={history.data} />
          {history.error && !history.data ? (
            <QueryError
              title={t("feeds.plot.failed")}
              error={history.error}
              onRetry={() => void history.refetch()}
            />
          ) : (
            <div className="mt-auto">
              <FeedPlot
                name={name}
                points={
                  history.isPending ? undefined : (history.data?.points ?? [])
                }
                until={history.dataUpdatedAt}
              />
            </div>
          )}
        </>
      ) : runs.isPending ? (
        <Skeleton className="h-44 w-full rounded-md" />
      ) : runs.error ? (
        <QueryError
          title={t("feeds.runsFailed")}
          error={runs.error}
          onRetry={() => void runs.refetch()}
        />
      ) : (
        <div className="bg-ui-bg-subtle rounded-md px-4 py-8 text-center">
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("feeds.neverRun")}
          </Text>
          {feed.next_run_at === null ? null : (
            <Text size="small" className="text-ui-fg-subtle">
              {t("feeds.nextRun")} <RelativeTime at={feed.next_run_at} />
            </Text>
          )}
        </div>
      )}
    </Container>
  )
}
