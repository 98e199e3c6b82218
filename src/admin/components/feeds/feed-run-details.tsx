import { SectionRow } from "@medusajs/dashboard/components"
import { Copy, Heading, InlineTip, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { FeedRun } from "../../../schemas/feed-run"
import { useDropshipDistributors } from "../../hooks/use-dropship-distributors"
import { feedRunDuration } from "../../lib/feed-run-duration"
import { feedThroughput } from "../../lib/feed-throughput"
import { formatBytes } from "../../lib/format-bytes"
import { formatDuration } from "../../lib/format-duration"
import { RelativeTime } from "../shared/relative-time"
import { FeedProgress } from "./feed-progress"
import { FeedRunStatusBadge } from "./feed-run-status-badge"
import { HeldRun } from "./held-run"

const counts = [
  "rows_read",
  "rows_created",
  "rows_updated",
  "rows_unchanged",
  "rows_removed",
  "rows_rejected",
  "levels_published",
] as const

/** What a run read, changed and published, or why it did not. */
export function FeedRunDetails({ run }: { run: FeedRun }) {
  const { t, i18n } = useTranslation("dropship")
  const distributors = useDropshipDistributors().data?.distributors ?? []
  const name = distributors.find(({ id }) => id === run.distributor_id)?.name
  const numbers = new Intl.NumberFormat(i18n.language)
  const throughput = feedThroughput(run)
  const problem = run.error ?? run.discard_reason
  return (
    <>
      {run.status === "running" ? (
        <div className="px-6 py-4">
          <FeedProgress run={run} />
        </div>
      ) : null}
      {run.status === "held" ? <HeldRun runId={run.id} /> : null}
      {problem === null ? null : (
        <div className="px-6 py-4">
          <InlineTip
            variant={run.status === "discarded" ? "info" : "error"}
            label={t(`feeds.status.${run.status}`)}
          >
            <span className="whitespace-pre-line break-words">{problem}</span>
          </InlineTip>
        </div>
      )}
      <div className="flex flex-col divide-y">
        <SectionRow
          title={t("feeds.column.status")}
          value={<FeedRunStatusBadge status={run.status} />}
        />
        <SectionRow
          title={t("feeds.column.distributor")}
          value={name ?? run.distributor_id}
        />
        <SectionRow
          title={t("stock.scope.title")}
          value={t(`stock.scope.${run.scope}`)}
        />
        <SectionRow
          title={t("feeds.column.trigger")}
          value={t(`feeds.trigger.${run.trigger}`)}
        />
        <SectionRow
          title={t("feeds.column.started")}
          value={<RelativeTime at={run.started_at} />}
        />
        <SectionRow
          title={t("feeds.column.duration")}
          value={formatDuration(feedRunDuration(run, new Date()))}
        />
        <SectionRow
          title={t("feeds.column.throughput")}
          value={throughput === null ? "–" : numbers.format(throughput)}
        />
        <SectionRow
          title={t("feeds.column.id")}
          value={
            <span className="flex min-w-0 items-center gap-x-1">
              <span className="truncate">{run.id}</span>
              <Copy content={run.id} />
            </span>
          }
        />
      </div>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 px-6 py-4 sm:grid-cols-3">
        {counts.map((count) => (
          <div key={count} className="flex flex-col">
            <dt className="txt-compact-small text-ui-fg-subtle">
              {t(`feeds.column.${count}`)}
            </dt>
            <dd className="txt-compact-medium-plus tabular-nums">
              {numbers.format(run[count])}
            </dd>
          </div>
        ))}
      </dl>
      <FeedRunFiles files={run.files} />
    </>
  )
}

function FeedRunFiles({ files }: { files: FeedRun["files"] }) {
  const { t, i18n } = useTranslation("dropship")
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Heading level="h3">{t("feeds.files")}</Heading>
      {files.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("feeds.noFiles")}
        </Text>
      ) : (
        files.map((file) => (
          <div key={file.name} className="flex flex-col">
            <Text size="small" weight="plus" className="break-all">
              {file.name}
            </Text>
            <Text
              size="small"
              className="text-ui-fg-subtle flex items-center gap-x-1"
            >
              {formatBytes(file.bytes, i18n.language)} · SHA-256{" "}
              <span className="font-mono">{file.sha256.slice(0, 12)}…</span>
              <Copy content={file.sha256} />
            </Text>
          </div>
        ))
      )}
    </div>
  )
}
