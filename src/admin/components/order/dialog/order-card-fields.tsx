import { Input, Label, Select, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { DropshipDialogState } from "../../../hooks/use-dropship-dialog"
import type { DraftPurchaseOrder } from "../../../lib/group-purchase-orders"
import { shipMethodFor } from "../../../../schemas/ship-method"
import { ProblemText } from "./problem-text"

interface OrderCardFieldsProps {
  order: DraftPurchaseOrder
  dialog: DropshipDialogState
}

/** PO number and ship method of one purchase order. */
export function OrderCardFields({ order, dialog }: OrderCardFieldsProps) {
  const { t } = useTranslation("dropship")
  const id = useId()
  const distributor = dialog.distributors?.find(
    (candidate) => candidate.id === order.distributor_id
  )
  const numberProblem = dialog.problemAt(`po_number.${order.distributor_id}`)
  const methodProblem = dialog.problemAt(`ship_method.${order.distributor_id}`)
  const chosen = dialog.dropship.chosen_ship_method
  const shipMethod =
    order.ship_method || (distributor ? shipMethodFor(distributor, chosen) : "")

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
      <div className="flex flex-col gap-y-1">
        <Label size="small" weight="plus" htmlFor={`${id}-method`}>
          {t("dropship.dialog.shipMethod")}
        </Label>
        <Select
          size="small"
          value={shipMethod}
          onValueChange={(value) =>
            dialog.changeOrder(order.distributor_id, { ship_method: value })
          }
        >
          <Select.Trigger id={`${id}-method`}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {(distributor?.ship_methods ?? []).map((method) => (
              <Select.Item key={method.id} value={method.id}>
                {method.label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
        {chosen === null || chosen.id === shipMethod ? null : (
          <Text size="small" className="text-ui-tag-orange-text">
            {t("dropship.dialog.buyerChose", {
              method: chosen.name ?? chosen.id,
            })}
          </Text>
        )}
        <ProblemText problem={methodProblem} />
      </div>
    </div>
  )
}
