import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DropshipLine } from "../../../schemas/dropship"
import type { PlannedSource } from "../../lib/planned-sources"

interface LineExplanationProps {
  line: DropshipLine
  planned: readonly PlannedSource[]
}

/** Where a line would be bought and why, or why not. */
export function LineExplanation({ line, planned }: LineExplanationProps) {
  const { t } = useTranslation("dropship")
  const numbers = line.purchase_orders.map((order) => order.po_number)
  const [first] = planned
  const parts = [
    ...(line.open_quantity > 0 && line.open_quantity < line.quantity
      ? [
          t("dropship.line.open", {
            open: line.open_quantity,
            quantity: line.quantity,
          }),
        ]
      : []),
    ...(planned.length > 1
      ? [t("dropship.line.splitOver", { count: planned.length })]
      : first
        ? [
            `${first.source.distributor_name} ${first.source.sku}`,
            first.source.warehouse_name,
            t("dropship.line.inStock", {
              count: first.source.available_quantity,
            }),
            ...(first.source.is_stale
              ? [
                  t("stock.stale.short", {
                    count: first.source.stock_age_hours,
                  }),
                ]
              : []),
            t("dropship.line.days", { count: first.source.lead_time_days }),
          ]
        : []),
    ...(line.state === "ordered" && numbers.length > 0
      ? [t("dropship.line.orderedOn", { numbers: numbers.join(", ") })]
      : []),
    ...(first || line.state === "ordered"
      ? []
      : [line.reason ?? line.decision ?? t("dropship.line.noReason")]),
  ]
  return (
    <div className="text-ui-fg-subtle">
      <Text size="small" className="text-pretty">
        {parts.join(" · ")}
      </Text>
      {planned.length > 1 && (
        <ul>
          {planned.map(({ source, quantity }) => (
            <li
              key={`${source.distributor_id}/${source.sku}/${source.warehouse}`}
              className="txt-small text-pretty"
            >
              {t("dropship.line.part", {
                quantity,
                distributor: source.distributor_name,
                sku: source.sku,
                warehouse: source.warehouse_name,
              })}
            </li>
          ))}
        </ul>
      )}
      {line.decision && !parts.includes(line.decision) && (
        <Text size="small" className="text-pretty">
          {line.decision}
        </Text>
      )}
    </div>
  )
}
