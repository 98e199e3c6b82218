import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { Overview } from "../../../schemas/overview"
import type { PurchaseOrderStatus } from "../../../schemas/purchase-order"
import { PurchaseOrderStatusBadge } from "../purchase-order/status-badge"
import { OverviewSection } from "./overview-section"

interface OverviewStatesProps {
  counts: Overview["purchase_orders"]
}

/** How many purchase orders are in each state, and the way to them. */
export function OverviewStates({ counts }: OverviewStatesProps) {
  const { t, i18n } = useTranslation("dropship")
  const number = new Intl.NumberFormat(i18n.language)
  const states = Object.entries(counts) as [PurchaseOrderStatus, number][]
  return (
    <OverviewSection title={t("overview.states")}>
      <ul className="grid grid-cols-1 gap-2 sm:grid-cols-2 lg:grid-cols-4">
        {states.map(([status, count]) => (
          <li key={status}>
            <Link
              to={`/purchase-orders?status=${status}`}
              className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex flex-wrap items-center justify-between gap-2 rounded-md px-2 py-1.5 outline-none"
            >
              <PurchaseOrderStatusBadge status={status} />
              <span className="txt-compact-small-plus tabular-nums">
                {number.format(count)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </OverviewSection>
  )
}
