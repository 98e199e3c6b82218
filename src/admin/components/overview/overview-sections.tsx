import type { Overview } from "../../../schemas/overview"
import { OverviewCards } from "./overview-cards"
import { OverviewFillSection } from "./overview-fill-section"
import { OverviewHealth } from "./overview-health"
import { OverviewMoneySection } from "./overview-money-section"
import { OverviewStates } from "./overview-states"
import { OverviewTrackingSection } from "./overview-tracking-section"

interface OverviewSectionsProps {
  overview: Overview
  /** When the figures were read; milliseconds since 1970. */
  until: number
}

export function OverviewSections({ overview, until }: OverviewSectionsProps) {
  return (
    <>
      <OverviewCards overview={overview} />
      <OverviewStates counts={overview.purchase_orders} />
      <OverviewMoneySection
        money={overview.money}
        days={overview.days}
        until={until}
      />
      <OverviewTrackingSection tracking={overview.tracking} />
      <OverviewFillSection fill={overview.fill} />
      <OverviewHealth distributors={overview.distributors} />
    </>
  )
}
