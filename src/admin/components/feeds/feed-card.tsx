import {
  Button,
  Container,
  Heading,
  InlineTip,
  Text,
  toast,
} from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import type { FeedRun } from "../../../schemas/feed-run"
import { useFeedRunStart } from "../../hooks/use-feed-run-start"
import { useFeedRuns } from "../../hooks/use-feed-runs"
import { errorMessage } from "../../lib/error-message"
import { RelativeTime } from "../shared/relative-time"
import { FeedProgress } from "./feed-progress"
import { FeedRunStatusBadge } from "./feed-run-status-badge"

/** The newest feed run of a distributor, and a button that pulls now. */
export function FeedCard({ distributor }: { distributor: Distributor }) {
  const { t } = useTranslation("dropship")
  const { id, name, feed } = distributor
  const { data, isPending, error } = useFeedRuns({
    distributor_id: id,
    limit: 1,
  })
  const start = useFeedRunStart(id)
  const run = data?.feed_runs[0]

  // Never disabled: a run that died with its server is running by name until
  // the next start takes its place, and a live one is refused by the server.
  const runNow = () =>
    start.mutate(undefined, {
      onSuccess: () => toast.info(t("feeds.started", { name })),
      onError: (refused) =>
        toast.error(t("feeds.notStarted"), {
          description: errorMessage(refused),
        }),
    })

  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex items-start justify-between gap-x-4">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Heading level="h2" className="truncate">
              {name}
            </Heading>
            {run ? <FeedRunStatusBadge status={run.status} /> : null}
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {error ? (
              error.message
            ) : run ? (
              <LastRun run={run} />
            ) : (
              t(isPending ? "feeds.loading" : "feeds.neverRun")
            )}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {feed.next_run_at === null ? (
              t("feeds.noNextRun")
            ) : (
              <>
                {t("feeds.nextRun")} <RelativeTime at={feed.next_run_at} />
              </>
            )}
          </Text>
          {feed.protocol === "api" && feed.download ? (
            <Text size="small" className="text-ui-fg-subtle">
              {t("feeds.overApi", { count: feed.download.per_day })}
            </Text>
          ) : null}
        </div>
        <Button
          size="small"
          variant="secondary"
          className="shrink-0"
          onClick={runNow}
          isLoading={start.isPending}
          aria-label={t("feeds.runNowOf", { name })}
        >
          {t("feeds.runNow")}
        </Button>
      </div>
      {run?.status === "running" ? (
        <FeedProgress progress={run.progress} />
      ) : null}
      {run?.status === "failed" ? (
        <InlineTip variant="error" label={t(`feeds.status.${run.status}`)}>
          <span className="line-clamp-3 break-words">{run.error}</span>
        </InlineTip>
      ) : null}
      {run?.status === "held" ? (
        <InlineTip variant="warning" label={t(`feeds.status.${run.status}`)}>
          <span className="break-words">{run.held_reason}</span>
        </InlineTip>
      ) : null}
    </Container>
  )
}

function LastRun({ run }: { run: FeedRun }) {
  const { t } = useTranslation("dropship")
  const time = <RelativeTime at={run.finished_at ?? run.started_at} />
  if (run.status !== "succeeded") {
    return (
      <>
        {t(`feeds.trigger.${run.trigger}`)} · {time}
      </>
    )
  }
  return (
    <>
      {time} · {t("feeds.summary.rows", { count: run.rows_read })} ·{" "}
      {t("feeds.summary.changed", {
        count: run.rows_created + run.rows_updated + run.rows_removed,
      })}{" "}
      · {t("feeds.summary.rejected", { count: run.rows_rejected })}
    </>
  )
}
