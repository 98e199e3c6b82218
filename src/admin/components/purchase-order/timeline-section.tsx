import { Container, Heading, Text, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { decisionEvent, decisionSchema } from "../../../schemas/decision"
import {
  purchaseOrderStatusSchema,
  type PurchaseOrder,
  type PurchaseOrderEvent,
} from "../../../schemas/purchase-order"
import { ActorName } from "../shared/actor-name"
import { RelativeTime } from "../shared/relative-time"
import { DecisionDetails } from "./decision-details"
import { PurchaseOrderStatusBadge } from "./status-badge"

/** Who did what, and when; newest first. */
export function TimelineSection({ order }: { order: PurchaseOrder }) {
  const { t } = useTranslation("dropship")
  const events = [...order.events].sort((one, other) =>
    other.at.localeCompare(one.at)
  )
  return (
    <Container className="p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("purchaseOrders.detail.timeline")}</Heading>
      </div>
      <ol className="px-6 pb-4" data-testid="dropship-timeline">
        {events.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("purchaseOrders.detail.noEvents")}
          </Text>
        )}
        {events.map((event, index) => (
          <TimelineEvent
            key={`${event.at}/${index}`}
            event={event}
            currencyCode={order.currency_code}
            isLast={index === events.length - 1}
          />
        ))}
      </ol>
    </Container>
  )
}

function TimelineEvent({
  event,
  currencyCode,
  isLast,
}: {
  event: PurchaseOrderEvent
  currencyCode: string
  isLast: boolean
}) {
  // Of an event that is older than this screen, the message tells enough.
  const decision =
    event.type === decisionEvent
      ? decisionSchema.safeParse(event.data).data
      : undefined
  const status = purchaseOrderStatusSchema.safeParse(event.data.status).data
  return (
    <li className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-2">
      <div className="flex flex-col items-center gap-y-0.5">
        <div className="flex size-5 items-center justify-center">
          <div className="bg-ui-bg-base shadow-borders-base flex size-2.5 items-center justify-center rounded-full">
            <div
              className={clx(
                "size-1.5 rounded-full",
                event.type === "warning_accepted"
                  ? "bg-ui-tag-orange-icon"
                  : "bg-ui-tag-neutral-icon"
              )}
            />
          </div>
        </div>
        {!isLast && <div className="bg-ui-border-base w-px flex-1" />}
      </div>
      <div className={clx("min-w-0", { "pb-4": !isLast })}>
        <div className="flex items-start justify-between gap-x-4">
          <Text
            size="small"
            leading="compact"
            weight="plus"
            className="text-pretty break-words"
          >
            {event.message}
          </Text>
          <Text
            size="small"
            leading="compact"
            className="text-ui-fg-subtle"
            as="span"
          >
            <RelativeTime at={event.at} />
          </Text>
        </div>
        <Text size="small" className="text-ui-fg-subtle break-words">
          <ActorName id={event.actor} />
        </Text>
        {status && <PurchaseOrderStatusBadge status={status} />}
        {decision && (
          <DecisionDetails decision={decision} currencyCode={currencyCode} />
        )}
      </div>
    </li>
  )
}
