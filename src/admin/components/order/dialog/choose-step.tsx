import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DropshipDialogState } from "../../../hooks/use-dropship-dialog"
import { LineStateBadge } from "../line-state-badge"
import { OutageNotice } from "../outage-notice"
import { OrderCard } from "./order-card"
import { PlacementError } from "./placement-error"
import { ProblemText } from "./problem-text"
import { ShipToForm } from "./ship-to-form"

/** First step: which lines, from where, to whom. */
export function ChooseStep({ dialog }: { dialog: DropshipDialogState }) {
  const { t } = useTranslation("dropship")
  return (
    <div className="mx-auto grid w-full max-w-7xl grid-cols-1 items-start gap-4 p-6 lg:grid-cols-[minmax(0,1fr)_360px]">
      <div className="flex min-w-0 flex-col gap-y-4">
        <PlacementError error={dialog.error} />
        {!dialog.distributors && (
          <Alert variant="error">
            {t("dropship.dialog.distributorsFailed")}
          </Alert>
        )}
        <OutageNotice
          distributors={dialog.distributors}
          concerned={dialog.orders}
        />
        {dialog.orders.length === 0 && (
          <Alert variant="warning">{t("dropship.dialog.noSource")}</Alert>
        )}
        {dialog.orders.length > 0 && (
          <ProblemText problem={dialog.problemAt("lines")} />
        )}
        {dialog.orders.length > 0 && <LiveCheck dialog={dialog} />}
        {dialog.orders.map((order) => (
          <OrderCard key={order.distributor_id} order={order} dialog={dialog} />
        ))}
        <LeftOutLines dialog={dialog} />
      </div>
      <ShipToForm dialog={dialog} />
    </div>
  )
}

/** Asks the distributors now; the sources' tables show the answers. */
function LiveCheck({ dialog: { live } }: { dialog: DropshipDialogState }) {
  const { t } = useTranslation("dropship")
  const answers = [...live.figures.values()]
  const silent = new Set(
    answers.flatMap((answer) => ("error" in answer ? [answer.error] : []))
  )
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button
        size="small"
        variant="secondary"
        isLoading={live.isChecking}
        onClick={live.check}
      >
        {t("dropship.dialog.checkStock")}
      </Button>
      <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
        {live.error?.message ??
          (silent.size > 0
            ? [...silent].join(" ")
            : answers.length > 0
              ? t("dropship.dialog.stockChecked")
              : null)}
      </Text>
    </div>
  )
}

/** Open lines that can't be bought now, each with its reason. */
function LeftOutLines({ dialog }: { dialog: DropshipDialogState }) {
  const { t } = useTranslation("dropship")
  const lines = dialog.dropship.lines.filter(
    (line) => line.open_quantity > 0 && line.state !== "ready"
  )
  if (lines.length === 0) {
    return null
  }
  return (
    <Container className="divide-y p-0">
      <div className="px-4 py-3">
        <Heading level="h3">{t("dropship.dialog.leftOut")}</Heading>
      </div>
      {lines.map((line) => (
        <div
          key={line.line_item_id}
          className="flex items-start justify-between gap-x-4 px-4 py-3"
        >
          <div className="min-w-0">
            <Text size="small" leading="compact" weight="plus">
              {line.title}
            </Text>
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {line.reason ?? t("dropship.line.noReason")}
            </Text>
          </div>
          <LineStateBadge state={line.state} />
        </div>
      ))}
    </Container>
  )
}
