import {
  Badge,
  Button,
  Container,
  Heading,
  StatusBadge,
  Text,
} from "@medusajs/ui"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { Dropship } from "../../../schemas/dropship"
import { useDropshipDistributors } from "../../hooks/use-dropship-distributors"
import { useDropshipDialog } from "../../hooks/use-dropship-dialog"
import { useDropshipOrder } from "../../hooks/use-dropship-order"
import { useDropshipParcelRefresh } from "../../hooks/use-dropship-parcel-refresh"
import { summarizeDropship } from "../../lib/dropship-summary"
import { QueryError } from "../shared/query-error"
import { SectionSkeleton } from "../shared/section-skeleton"
import { DropshipDialog } from "./dialog/dropship-dialog"
import { DropshipLineRow } from "./dropship-line-row"
import { OrderMenu } from "./order-menu"
import { OrderPurchaseOrders } from "./order-purchase-orders"
import { OutageNotice } from "./outage-notice"
import { PlanSummary } from "./plan-summary"

interface DropshipSectionProps {
  orderId: string
  /** See `useDropshipOrder`. */
  revision: string
  /** Rows of the skeleton. */
  lineCount: number
}

/** The order page's "Drop ship" section. */
export function DropshipSection(props: DropshipSectionProps) {
  const { t } = useTranslation("dropship")
  const query = useDropshipOrder(props.orderId, props.revision)

  if (query.data) {
    return <LoadedSection dropship={query.data.dropship} />
  }
  if (query.error) {
    return (
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading level="h2">{t("dropship.title")}</Heading>
        </div>
        <QueryError
          title={t("dropship.error.title")}
          error={query.error}
          onRetry={() => void query.refetch()}
        />
      </Container>
    )
  }
  return <SectionSkeleton rows={props.lineCount} />
}

function LoadedSection({ dropship }: { dropship: Dropship }) {
  const { t } = useTranslation("dropship")
  const distributors = useDropshipDistributors().data?.distributors ?? null
  const dialog = useDropshipDialog(dropship, distributors)
  const opener = useRef<HTMLButtonElement>(null)
  const summary = summarizeDropship(dropship)
  useDropshipParcelRefresh(dropship)
  const isOpen = dropship.lines.some(({ open_quantity }) => open_quantity > 0)
  const isUnused =
    dropship.purchase_orders.length === 0 &&
    distributors?.every(({ is_enabled }) => !is_enabled)

  if (isUnused) {
    return <UnusedSection />
  }
  return (
    <Container className="divide-y p-0" data-testid="dropship-section">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <Heading level="h2">{t("dropship.title")}</Heading>
        <div className="flex items-center gap-x-4">
          <SectionBadge summary={summary} isPlacing={dialog.isPlacing} />
          {summary.action !== "done" && summary.action !== "none" && (
            <Button
              ref={opener}
              size="small"
              variant={summary.action === "open" ? "primary" : "secondary"}
              disabled={summary.action === "blocked"}
              isLoading={dialog.isPlacing && !dialog.isOpen}
              onClick={dialog.open}
            >
              {t("dropship.button")}
            </Button>
          )}
          {(dropship.is_on_hold || isOpen) && (
            <OrderMenu
              orderId={dropship.order_id}
              isOnHold={dropship.is_on_hold}
            />
          )}
        </div>
        {dropship.is_on_hold && (
          <Text size="small" className="text-ui-fg-subtle w-full text-pretty">
            <Badge size="2xsmall">{t("toDropShip.onHold")}</Badge>{" "}
            {t("orderHold.text")}
          </Text>
        )}
        {summary.action === "overridable" && (
          <Text size="small" className="text-ui-fg-subtle w-full text-pretty">
            {t("dropship.overridable")}
          </Text>
        )}
        {summary.action === "blocked" && (
          <Text size="small" className="text-ui-fg-subtle w-full text-pretty">
            {summary.reason
              ? t("dropship.blockedReason", { reason: summary.reason })
              : t("dropship.blocked")}
          </Text>
        )}
      </div>
      <OutageNotice
        distributors={distributors}
        concerned={dropship.plan.purchase_orders}
        className="px-6 py-4"
      />
      {dropship.lines.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("dropship.noLines")}
        </Text>
      )}
      {dropship.lines.map((line) => (
        <DropshipLineRow
          key={line.line_item_id}
          line={line}
          plan={dropship.plan}
          currencyCode={dropship.currency_code}
        />
      ))}
      <PlanSummary plan={dropship.plan} currencyCode={dropship.currency_code} />
      {dropship.purchase_orders.length > 0 && (
        <OrderPurchaseOrders orders={dropship.purchase_orders} />
      )}
      <DropshipDialog dialog={dialog} opener={opener} />
    </Container>
  )
}

function SectionBadge({
  summary,
  isPlacing,
}: {
  summary: ReturnType<typeof summarizeDropship>
  isPlacing: boolean
}) {
  const { t } = useTranslation("dropship")
  if (isPlacing) {
    return <StatusBadge color="blue">{t("dropship.placing")}</StatusBadge>
  }
  if (summary.action === "done") {
    return <StatusBadge color="green">{t("dropship.allOrdered")}</StatusBadge>
  }
  if (summary.action === "none") {
    return <StatusBadge color="grey">{t("dropship.nothingReady")}</StatusBadge>
  }
  return (
    <StatusBadge color={summary.ready > 0 ? "green" : "orange"}>
      {t("dropship.linesReady", { ready: summary.ready, count: summary.total })}
    </StatusBadge>
  )
}

function UnusedSection() {
  const { t } = useTranslation("dropship")
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("dropship.title")}</Heading>
      </div>
      <div className="flex flex-col items-center gap-y-3 px-6 py-8 text-center">
        <div>
          <Text size="small" leading="compact" weight="plus">
            {t("dropship.none.title")}
          </Text>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("dropship.none.text")}
          </Text>
        </div>
        <Button size="small" variant="secondary" asChild>
          <Link to="/settings/order-automation">
            {t("dropship.none.button")}
          </Link>
        </Button>
      </div>
    </Container>
  )
}
