import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { MatchState } from "../../../schemas/match"

const colors = {
  matched: "green",
  ambiguous: "orange",
  unmatched: "grey",
} as const satisfies Record<MatchState, string>

/** How sure it is which items a variant is. */
export function MatchStateBadge({ state }: { state: MatchState }) {
  const { t } = useTranslation("dropship")
  return (
    <StatusBadge color={colors[state]} className="text-nowrap">
      {t(`matches.state.${state}`)}
    </StatusBadge>
  )
}
