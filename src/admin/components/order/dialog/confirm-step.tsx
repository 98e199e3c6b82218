import { Checkbox, Container, Heading, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { useMoneyFormat } from "../../../hooks/use-money-format"
import type { DropshipDialogState } from "../../../hooks/use-dropship-dialog"
import { formatShipTo } from "../../../lib/format-ship-to"
import type { Placement } from "../../../lib/placement-body"
import { shipMethodOf } from "../../../lib/ship-method-rules"
import { OutageNotice } from "../outage-notice"
import { ConfirmWarnings } from "./confirm-warnings"
import { PlacementError } from "./placement-error"

interface ConfirmStepProps {
  dialog: DropshipDialogState
  isTicked: boolean
  onTick: (isTicked: boolean) => void
}

/** Second step: what will be sent to whom, in plain words. */
export function ConfirmStep({ dialog, isTicked, onTick }: ConfirmStepProps) {
  const { t } = useTranslation("dropship")
  const tickId = useId()
  const names = dialog.rows.map(({ order }) => order.distributor_name)
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-y-4 p-6">
      <PlacementError error={dialog.error} />
      <OutageNotice
        distributors={dialog.distributors}
        concerned={dialog.rows.map(({ order }) => order)}
      />
      <ConfirmWarnings dialog={dialog} />
      <Heading>
        {t("dropship.confirmStep.heading", { count: dialog.rows.length })}
      </Heading>
      {dialog.rows.map((row) => (
        <SentOrder key={row.order.distributor_id} row={row} dialog={dialog} />
      ))}
      <div className="flex items-start gap-x-3">
        <Checkbox
          id={tickId}
          className="mt-0.5"
          checked={isTicked}
          onCheckedChange={(checked) => onTick(checked === true)}
        />
        <Label htmlFor={tickId} weight="plus">
          {t("dropship.confirmStep.tick", {
            count: names.length,
            distributors: names.join(", "),
          })}
        </Label>
      </div>
    </div>
  )
}

function SentOrder({
  row: { order, lines },
  dialog,
}: {
  row: Placement["rows"][number]
  dialog: DropshipDialogState
}) {
  const { t } = useTranslation("dropship")
  const formatMoney = useMoneyFormat()
  const currencyCode = dialog.dropship.currency_code
  const distributor = dialog.distributors?.find(
    ({ id }) => id === order.distributor_id
  )
  const method =
    distributor &&
    shipMethodOf(order, distributor, dialog.dropship.chosen_ship_method)

  return (
    <Container className="divide-y p-0">
      <div className="px-4 py-3">
        <Heading level="h3">{order.distributor_name}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {order.po_number
            ? t("dropship.confirmStep.order", { number: order.po_number })
            : t("dropship.confirmStep.orderWithoutNumber")}
        </Text>
      </div>
      <ul className="flex flex-col gap-y-2 px-4 py-3">
        {lines.map(({ draft, line, source }) => (
          <li key={draft.id}>
            <Text size="small" leading="compact" weight="plus">
              {t("dropship.confirmStep.line", {
                quantity: draft.quantity,
                title: line.title,
              })}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {t("dropship.confirmStep.lineSource", {
                sku: source.sku,
                warehouse: source.warehouse_name,
              })}
            </Text>
            {draft.override_reason.trim() !== "" && (
              <Text
                size="small"
                className="text-ui-tag-orange-text break-words"
              >
                {t("dropship.confirmStep.override", {
                  reason: draft.override_reason.trim(),
                })}
              </Text>
            )}
          </li>
        ))}
      </ul>
      <div className="px-4 py-3">
        <Text size="small" className="text-ui-fg-subtle">
          {t("dropship.confirmStep.shipBy", {
            method: method?.label ?? order.ship_method,
          })}
        </Text>
        <Text size="small" className="whitespace-pre-line break-words">
          {formatShipTo(dialog.draft.ship_to).join("\n")}
        </Text>
      </div>
      <div className="px-4 py-3">
        <Text size="small" weight="plus">
          {order.total_cost === null
            ? t("dropship.confirmStep.unknownCosts")
            : t("dropship.confirmStep.costs", {
                total: formatMoney(order.total_cost, currencyCode),
                fee: formatMoney(order.dropship_fee, currencyCode),
              })}
        </Text>
        {order.freight_estimate > 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("dropship.confirmStep.freight", {
              amount: formatMoney(order.freight_estimate, currencyCode),
            })}
          </Text>
        )}
      </div>
    </Container>
  )
}
