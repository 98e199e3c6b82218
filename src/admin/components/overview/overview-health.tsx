import { StatusBadge, Text, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { DistributorHealth } from "../../../schemas/health"
import { FeedRunStatusBadge } from "../feeds/feed-run-status-badge"
import { RelativeTime } from "../shared/relative-time"
import { OverviewSection } from "./overview-section"
import { linkColors } from "../../lib/link-colors"

const colors = { ok: "green", degraded: "orange", failing: "red" } as const

interface OverviewHealthProps {
  distributors: readonly DistributorHealth[]
}

/** Whether each distributor's feed and connection are well, and why not. */
export function OverviewHealth({ distributors }: OverviewHealthProps) {
  const { t } = useTranslation("dropship")
  return (
    <OverviewSection title={t("overview.health.title")}>
      <ul className="flex flex-col divide-y">
        {distributors.map((one) => (
          <li
            key={one.distributor_id}
            className="flex flex-col gap-y-1 py-3 first:pt-0 last:pb-0"
          >
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Text size="small" weight="plus">
                {one.name}
              </Text>
              <StatusBadge color={colors[one.status]}>
                {t(`overview.health.${one.status}`)}
              </StatusBadge>
              <LastFeed feed={one.last_feed} />
            </div>
            {one.reasons.map((reason) => (
              <Text
                key={reason}
                size="small"
                className="text-ui-fg-subtle text-pretty"
              >
                {reason}
              </Text>
            ))}
          </li>
        ))}
      </ul>
    </OverviewSection>
  )
}

function LastFeed({ feed }: { feed: DistributorHealth["last_feed"] }) {
  const { t } = useTranslation("dropship")
  return (
    <Link
      to={feed === null ? "/feeds" : `/feeds/runs/${feed.id}`}
      className={clx(
        linkColors,
        "txt-compact-small ml-auto flex flex-wrap items-center gap-2"
      )}
    >
      {feed === null ? (
        t("overview.health.never")
      ) : (
        <>
          <span>
            {t("overview.health.lastFeed")}{" "}
            <RelativeTime at={feed.finished_at ?? feed.started_at} />
          </span>
          <FeedRunStatusBadge status={feed.status} />
        </>
      )}
    </Link>
  )
}
