import {
  Button,
  Container,
  Heading,
  InlineTip,
  StatusBadge,
} from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { Distributor } from "../../../schemas/distributor"
import { useFeedRuns } from "../../hooks/use-feed-runs"
import {
  distributorState,
  distributorStates,
} from "../../lib/distributor-state"
import { formatInZone } from "../../lib/format-in-zone"
import { FeedRunStatusBadge } from "../feeds/feed-run-status-badge"
import { RelativeTime } from "../shared/relative-time"
import { OutageTip } from "./outage-tip"
import { SecretsTip } from "./secrets-tip"

/** A distributor: does it work, when was the last feed, when is the next? */
export function DistributorCard({ distributor }: { distributor: Distributor }) {
  const { t, i18n } = useTranslation("dropship")
  const { id, name, feed, missing } = distributor
  const runs = useFeedRuns({ distributor_id: id, limit: 1 })
  const lastRun = runs.data?.feed_runs[0]
  const state = distributorState(distributor, lastRun)
  const error =
    distributor.last_error ??
    (lastRun?.status === "failed" ? lastRun.error : null)
  const action =
    state === "not_set_up"
      ? t("orderAutomation.setUp")
      : t("orderAutomation.edit")

  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <Heading level="h2" className="truncate">
            {name}
          </Heading>
          <StatusBadge color={distributorStates[state]}>
            {t(`orderAutomation.state.${state}`)}
          </StatusBadge>
        </div>
        <Button size="small" variant="secondary" className="shrink-0" asChild>
          <Link to={`configure/${id}`} aria-label={`${action} ${name}`}>
            {action}
          </Link>
        </Button>
      </div>
      <dl className="grid grid-cols-1 gap-x-6 gap-y-4 px-6 py-4 md:grid-cols-3">
        <Fact label={t("orderAutomation.lastFeed")}>
          {lastRun ? (
            <>
              <RelativeTime at={lastRun.finished_at ?? lastRun.started_at} />
              <FeedRunStatusBadge status={lastRun.status} />
            </>
          ) : (
            t(
              runs.isPending
                ? "orderAutomation.loading"
                : "orderAutomation.never"
            )
          )}
        </Fact>
        <Fact label={t("orderAutomation.nextRun")}>
          {distributor.is_enabled && feed.next_run_at !== null
            ? formatInZone(feed.next_run_at, feed.timezone, i18n.language)
            : t("orderAutomation.noNextRun")}
        </Fact>
        <Fact label={t("orderAutomation.lastCheck")}>
          {distributor.last_verified_at === null ? (
            t("orderAutomation.never")
          ) : (
            <RelativeTime at={distributor.last_verified_at} />
          )}
        </Fact>
      </dl>
      <SecretsTip distributor={distributor} />
      <OutageTip distributor={distributor} />
      {distributor.is_enabled && error !== null && state !== "unreadable" ? (
        <div className="px-6 py-4">
          <InlineTip variant="error" label={t("orderAutomation.lastError")}>
            <span className="break-words">{error}</span>
          </InlineTip>
        </div>
      ) : null}
      {state === "not_set_up" ? (
        <div className="px-6 py-4">
          <InlineTip variant="info" label={t("orderAutomation.missing")}>
            {missing.join(" · ")}
          </InlineTip>
        </div>
      ) : null}
    </Container>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <dt className="txt-compact-small-plus text-ui-fg-subtle">{label}</dt>
      <dd className="txt-compact-small flex flex-wrap items-center gap-x-2 gap-y-1">
        {children}
      </dd>
    </div>
  )
}
