import { Alert, Button, Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import type { DropshipDialogState } from "../../../hooks/use-dropship-dialog"
import { OutageNotice } from "../outage-notice"
import { LeftOutLines } from "./left-out-lines"
import { OrderCard } from "./order-card"
import { PlacementError } from "./placement-error"
import { ProblemText } from "./problem-text"
import { ShipToForm } from "./ship-to-form"

/** First step: which lines, from where, to whom. */
export function ChooseStep({ dialog }: { dialog: DropshipDialogState }) {
  const { t } = useTranslation("dropship")
  const content = useRef<HTMLDivElement>(null)

  // Who is led back here sees at once what is to be put right.
  useEffect(() => {
    content.current
      ?.querySelector("[aria-invalid=true]")
      ?.scrollIntoView({ block: "center" })
  }, [])

  return (
    <div
      ref={content}
      className="mx-auto grid w-full max-w-7xl grid-cols-1 items-start gap-4 p-6 lg:grid-cols-[minmax(0,1fr)_360px]"
    >
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
        {dialog.draft.lines.length === 0 ? (
          <Alert variant="warning">{t("dropship.dialog.noSource")}</Alert>
        ) : (
          <>
            <ProblemText problem={dialog.problemAt("lines")} />
            <LiveCheck dialog={dialog} />
          </>
        )}
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
