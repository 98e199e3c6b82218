import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DropshipLineState } from "../../../schemas/dropship"

const colors = {
  ready: "green",
  blocked: "orange",
  not_carried: "grey",
  ordered: "blue",
  not_open: "grey",
} as const satisfies Record<DropshipLineState, string>

/** Whether an order line can be drop-shipped. */
export function LineStateBadge({ state }: { state: DropshipLineState }) {
  const { t } = useTranslation("dropship")
  return (
    <StatusBadge color={colors[state]} className="text-nowrap">
      {t(`dropship.state.${state}`)}
    </StatusBadge>
  )
}
