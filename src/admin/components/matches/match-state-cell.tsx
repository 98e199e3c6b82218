import { ExclamationCircle } from "@medusajs/icons"
import { Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { VariantMatch } from "../../../schemas/match"
import { MatchStateBadge } from "./match-state-badge"

/** The state, and a mark where a barcode of the variant can't be used. */
export function MatchStateCell({ match }: { match: VariantMatch }) {
  const { t } = useTranslation("dropship")
  const problems = match.barcode_problems
  return (
    <span className="flex items-center gap-x-2">
      <MatchStateBadge state={match.state} />
      {problems.length > 0 ? (
        <Tooltip
          content={problems
            .map(({ value, reason }) => `${value}: ${reason}`)
            .join(" ")}
        >
          <span
            role="img"
            aria-label={t("matches.list.barcodeProblem")}
            className="text-ui-tag-orange-icon shrink-0"
          >
            <ExclamationCircle />
          </span>
        </Tooltip>
      ) : null}
    </span>
  )
}
