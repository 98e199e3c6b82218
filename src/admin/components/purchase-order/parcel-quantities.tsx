import { Hint, Input, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import {
  openLines,
  type ParcelDraft,
  type ParcelProblems,
} from "../../lib/parcel-draft"

interface ParcelQuantitiesProps {
  order: PurchaseOrder
  draft: ParcelDraft
  /** Null: nothing is said yet. */
  problems: ParcelProblems | null
  onChange: (draft: ParcelDraft) => void
}

/** How many units of each line are in a parcel. */
export function ParcelQuantities({
  order,
  draft,
  problems,
  onChange,
}: ParcelQuantitiesProps) {
  const { t } = useTranslation("dropship")
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className="flex flex-col gap-y-3">
      <Text size="small" leading="compact" weight="plus" id={id}>
        {t("purchaseOrderLife.tracking.contents")}
      </Text>
      {openLines(order).map(({ line, open }) => {
        const isWrong = problems?.lines.includes(line.id) === true
        return (
          <div key={line.id} className="flex flex-col gap-y-1">
            <div className="flex items-center gap-x-3">
              <div className="min-w-0 flex-1">
                <Text size="small" leading="compact" className="break-words">
                  {line.title}
                </Text>
                <Text size="small" className="text-ui-fg-subtle break-all">
                  {line.sku}
                </Text>
              </div>
              <Input
                size="small"
                type="number"
                min={0}
                max={open}
                className="w-16 text-right tabular-nums"
                aria-label={t("purchaseOrderLife.tracking.quantityOf", {
                  title: line.title,
                })}
                aria-invalid={isWrong}
                value={draft.quantities[line.id] ?? ""}
                onChange={(event) =>
                  onChange({
                    ...draft,
                    quantities: {
                      ...draft.quantities,
                      [line.id]: event.target.value,
                    },
                  })
                }
              />
              <Text size="small" className="text-ui-fg-subtle w-20">
                {t("purchaseOrderLife.tracking.ofOpen", { open })}
              </Text>
            </div>
            {isWrong && (
              <Hint variant="error">
                {t("purchaseOrderLife.tracking.whole", { open })}
              </Hint>
            )}
          </div>
        )
      })}
      {problems?.isEmpty && (
        <Hint variant="error">{t("purchaseOrderLife.tracking.nothing")}</Hint>
      )}
    </div>
  )
}
