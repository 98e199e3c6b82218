import { Input, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { DropshipDialogState } from "../../../hooks/use-dropship-dialog"
import type { DraftPurchaseOrder } from "../../../lib/group-purchase-orders"
import { ProblemText } from "./problem-text"
import { ShipMethodSelect } from "./ship-method-select"

interface OrderCardFieldsProps {
  order: DraftPurchaseOrder
  dialog: DropshipDialogState
}

/** PO number and ship method of one purchase order. */
export function OrderCardFields({ order, dialog }: OrderCardFieldsProps) {
  const { t } = useTranslation("dropship")
  const id = useId()
  const numberProblem = dialog.problemAt(`po_number.${order.distributor_id}`)

  return (
    <div className="grid grid-cols-1 gap-4 px-4 py-3 sm:grid-cols-2">
      <div className="flex flex-col gap-y-1">
        <Label size="small" weight="plus" htmlFor={`${id}-number`}>
          {t("dropship.dialog.poNumber")}
        </Label>
        <Input
          id={`${id}-number`}
          size="small"
          autoComplete="off"
          spellCheck={false}
          placeholder={t("dropship.dialog.poNumberPlaceholder")}
          aria-invalid={numberProblem !== null}
          aria-describedby={`${id}-number-problem`}
          value={order.po_number}
          onChange={(event) =>
            dialog.changeOrder(order.distributor_id, {
              po_number: event.target.value.toUpperCase().trim(),
            })
          }
        />
        <ProblemText id={`${id}-number-problem`} problem={numberProblem} />
      </div>
      <ShipMethodSelect order={order} dialog={dialog} />
    </div>
  )
}
