import { Checkbox, Input, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { roundMoney } from "../../../../schemas/money"
import type { DropshipDialogState } from "../../../hooks/use-dropship-dialog"
import type { DraftOrderLine } from "../../../lib/group-purchase-orders"
import { Money } from "../../shared/money"
import { StaleStock } from "../../shared/stale-stock"
import { LineNotes } from "./line-notes"
import { LinePartButtons } from "./line-part-buttons"
import { OverrideReason } from "./override-reason"
import { ProblemText } from "./problem-text"
import { SourcePicker } from "./source-picker"

interface OrderCardLineProps {
  line: DraftOrderLine
  dialog: DropshipDialogState
}

/** A line in a purchase order's card: ticked or not, how many, from where. */
export function OrderCardLine({ line, dialog }: OrderCardLineProps) {
  const { t } = useTranslation("dropship")
  const problemId = useId()
  const { draft, line: orderLine, source } = line
  const problem = dialog.problemAt(`quantity.${draft.id}`)
  const cost =
    source.unit_cost === null
      ? null
      : roundMoney(source.unit_cost * draft.quantity)

  return (
    <div className="flex items-start gap-x-3 px-4 py-3">
      <Checkbox
        className="mt-1"
        checked={draft.is_included}
        aria-label={t("dropship.dialog.include", { title: orderLine.title })}
        onCheckedChange={(checked) =>
          dialog.changeLine(draft.id, { is_included: checked === true })
        }
      />
      <div className="flex min-w-0 flex-1 flex-col gap-y-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <Text
            size="small"
            leading="compact"
            weight="plus"
            className="w-full min-w-0 sm:w-auto sm:flex-1"
          >
            {orderLine.title}
          </Text>
          <Input
            size="small"
            type="number"
            min={1}
            max={orderLine.open_quantity}
            className="w-16 text-right tabular-nums"
            aria-label={t("dropship.dialog.quantity", {
              title: orderLine.title,
            })}
            aria-invalid={problem !== null}
            aria-describedby={problemId}
            disabled={!draft.is_included}
            value={Number.isNaN(draft.quantity) ? "" : draft.quantity}
            onChange={(event) =>
              dialog.changeLine(draft.id, {
                quantity: event.target.valueAsNumber,
              })
            }
          />
          <Text size="small" className="text-ui-fg-subtle w-12">
            {t("dropship.dialog.ofOpen", { open: orderLine.open_quantity })}
          </Text>
          <Text size="small" className="ms-auto w-20 text-right">
            <Money
              amount={Number.isNaN(cost) ? null : cost}
              currencyCode={dialog.dropship.currency_code}
            />
          </Text>
        </div>
        <ProblemText id={problemId} problem={problem} />
        <SourcePicker draft={draft} line={orderLine} dialog={dialog} />
        <StaleStock age={source} />
        <LineNotes part={line} dialog={dialog} />
        <OverrideReason part={line} dialog={dialog} />
        <LinePartButtons part={line} dialog={dialog} />
      </div>
    </div>
  )
}
