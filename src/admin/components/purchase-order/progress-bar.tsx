import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PurchaseOrderLine } from "../../../schemas/purchase-order"
import {
  lineProgress,
  progressKinds,
  type ProgressKind,
} from "../../lib/line-progress"

const colors = {
  shipped: "bg-ui-tag-green-icon",
  backordered: "bg-ui-tag-orange-icon",
  canceled: "bg-ui-tag-red-icon",
  waiting: "bg-ui-tag-neutral-icon",
} as const satisfies Record<ProgressKind, string>

/** Shipped, back-ordered, canceled and waiting units as a small bar. */
export function ProgressBar({ line }: { line: PurchaseOrderLine }) {
  const { t } = useTranslation("dropship")
  const progress = lineProgress(line)
  const present = progressKinds.filter((kind) => progress[kind] > 0)
  return (
    <div className="flex flex-col gap-y-1">
      <div
        role="img"
        aria-label={t("purchaseOrders.detail.bar", {
          quantity: line.quantity,
          ...progress,
        })}
        className="flex h-1.5 w-full gap-x-0.5 overflow-hidden rounded-full"
      >
        {present.map((kind) => (
          <div
            key={kind}
            className={clx("h-full", colors[kind])}
            style={{ flexGrow: progress[kind] }}
          />
        ))}
      </div>
      <div
        aria-hidden
        className="txt-compact-xsmall text-ui-fg-subtle flex flex-wrap gap-x-3 tabular-nums"
      >
        {present.map((kind) => (
          <span key={kind} className="flex items-center gap-x-1">
            <span className={clx("size-1.5 rounded-full", colors[kind])} />
            {t(`purchaseOrders.detail.${kind}`)} {progress[kind]}
          </span>
        ))}
      </div>
    </div>
  )
}
