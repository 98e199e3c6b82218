import { Label, Select, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { DropshipDialogState } from "../../../hooks/use-dropship-dialog"
import type { DraftPurchaseOrder } from "../../../lib/group-purchase-orders"
import {
  linesAgainstMethod,
  linesThatForbidMethod,
  shipMethodOf,
} from "../../../lib/ship-method-rules"
import { ProblemText } from "./problem-text"

interface ShipMethodSelectProps {
  order: DraftPurchaseOrder
  dialog: DropshipDialogState
}

/** How a purchase order is shipped; what an item rule forbids is marked. */
export function ShipMethodSelect({ order, dialog }: ShipMethodSelectProps) {
  const { t } = useTranslation("dropship")
  const id = useId()
  const distributor = dialog.distributors?.find(
    (candidate) => candidate.id === order.distributor_id
  )
  const chosen = dialog.dropship.chosen_ship_method
  const methods = distributor?.ship_methods ?? []
  const method = distributor && shipMethodOf(order, distributor, chosen)
  const problem = dialog.problemAt(`ship_method.${order.distributor_id}`)
  const skusAgainst = (methodId: string) =>
    linesAgainstMethod(order.lines, methodId)
      .map(({ source }) => source.sku)
      .join(", ")
  const restricted = order.lines.filter((line) =>
    methods.some((one) => linesAgainstMethod([line], one.id).length > 0)
  )
  const labelsOf = (allowed: readonly string[]) =>
    methods
      .filter((one) => allowed.includes(one.id))
      .map(({ label }) => label)
      .join(", ") || t("dropship.dialog.noMethod")

  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label size="small" weight="plus" htmlFor={id}>
        {t("dropship.dialog.shipMethod")}
      </Label>
      <Select
        size="small"
        value={method?.id ?? ""}
        onValueChange={(value) =>
          dialog.changeOrder(order.distributor_id, { ship_method: value })
        }
      >
        <Select.Trigger
          id={id}
          aria-invalid={problem !== null}
          className="[&>span]:truncate"
        >
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {methods.map(({ id: methodId, label }) => (
            <Select.Item
              key={methodId}
              value={methodId}
              className="data-[disabled]:text-ui-fg-disabled data-[disabled]:cursor-not-allowed"
              disabled={linesThatForbidMethod(order.lines, methodId).length > 0}
            >
              {skusAgainst(methodId) !== ""
                ? t("dropship.dialog.methodNotFor", {
                    method: label,
                    skus: skusAgainst(methodId),
                  })
                : label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      {chosen === null || chosen.id === method?.id ? null : (
        <Text size="small" className="text-ui-tag-orange-text">
          {t("dropship.dialog.buyerChose", {
            method: chosen.name ?? chosen.id,
          })}
        </Text>
      )}
      <ProblemText problem={problem} />
      {restricted.map(({ draft, source }) => (
        <Text
          key={draft.id}
          size="xsmall"
          className="text-ui-fg-subtle text-pretty"
        >
          {t("dropship.dialog.methodsOnly", {
            sku: source.sku,
            methods: labelsOf(source.ship_methods ?? []),
          })}
        </Text>
      ))}
    </div>
  )
}
