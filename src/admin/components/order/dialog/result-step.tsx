import { Spinner } from "@medusajs/icons"
import { Button, Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { PurchaseOrder } from "../../../../schemas/purchase-order"
import type { DropshipDialogState } from "../../../hooks/use-dropship-dialog"
import {
  outcomeReason,
  placementOutcome,
  type PlacementOutcome,
} from "../../../lib/placement-outcome"

const colors = {
  accepted: "green",
  refused: "red",
  unknown: "orange",
  waiting: "grey",
} as const satisfies Record<PlacementOutcome, string>

/** Last step: the progress, then how each purchase order ended. */
export function ResultStep({ dialog }: { dialog: DropshipDialogState }) {
  const { t } = useTranslation("dropship")
  if (!dialog.result) {
    return (
      <div
        role="status"
        className="flex flex-1 flex-col items-center justify-center gap-y-3 p-6 text-center"
      >
        <Spinner className="text-ui-fg-interactive animate-spin" />
        <Heading>
          {t("dropship.progress.title", { count: dialog.placingCount })}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {dialog.isLiveChecked && (
            <>
              {t("dropship.progress.liveCheck")}
              <br />
            </>
          )}
          {t("dropship.progress.text")}
        </Text>
      </div>
    )
  }
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-y-4 p-6">
      {dialog.result.map((order) => (
        <PlacedOrder key={order.id} order={order} dialog={dialog} />
      ))}
    </div>
  )
}

function PlacedOrder({
  order,
  dialog,
}: {
  order: PurchaseOrder
  dialog: DropshipDialogState
}) {
  const { t } = useTranslation("dropship")
  const outcome = placementOutcome(order)
  const numbers = order.distributor_orders.map(({ number }) => number)
  const distributor = order.distributor_name
  const reason = outcome === "accepted" ? null : outcomeReason(order)

  return (
    <Container className="p-0" data-testid="dropship-result">
      <div className="flex items-center justify-between gap-x-4 px-4 py-3">
        <div>
          <Heading level="h3">{distributor}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {order.po_number}
          </Text>
        </div>
        <StatusBadge color={colors[outcome]}>
          {t(`dropship.result.${outcome}`)}
        </StatusBadge>
      </div>
      <div className="flex flex-col gap-y-3 px-4 pb-4">
        {reason && (
          <Text size="small" weight="plus" className="text-pretty">
            {reason}
          </Text>
        )}
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {outcome === "accepted" && numbers.length > 0
            ? t("dropship.result.acceptedAs", {
                distributor,
                numbers: numbers.join(", "),
              })
            : t(`dropship.result.${outcome}Text`, { distributor })}
        </Text>
        <div className="flex gap-x-2">
          <Button size="small" variant="secondary" asChild>
            <Link to={`/purchase-orders/${order.id}`}>
              {t("dropship.result.open")}
            </Link>
          </Button>
          {outcome === "refused" && (
            <Button size="small" variant="secondary" onClick={dialog.restart}>
              {t("dropship.result.chooseAnother")}
            </Button>
          )}
        </div>
      </div>
    </Container>
  )
}
