import { useTranslation } from "react-i18next"
import type { VariantMatch } from "../../../schemas/match"
import { useDistributorFacts } from "../../hooks/use-distributor-facts"
import { splitCandidates } from "../../lib/match-groups"

/** Named before the rest is counted. */
const maxNamed = 2

/** The items that a variant is, else how many could be it. */
export function MatchItemsCell({ match }: { match: VariantMatch }) {
  const { t } = useTranslation("dropship")
  const { nameOf } = useDistributorFacts()
  const count = splitCandidates(match.candidates).open.length
  const more = match.items.length - maxNamed

  return (
    <div className="min-w-40 py-2">
      {match.items.slice(0, maxNamed).map(({ distributor_id, sku }) => (
        <span
          key={`${distributor_id} ${sku}`}
          className="block truncate"
          title={`${nameOf(distributor_id)} ${sku}`}
        >
          {nameOf(distributor_id)}{" "}
          <span className="text-ui-fg-base">{sku}</span>
        </span>
      ))}
      {more > 0 ? (
        <span className="text-ui-fg-subtle block">
          {t("matches.list.more", { count: more })}
        </span>
      ) : null}
      {count > 0 ? (
        <span className="text-ui-tag-orange-text block">
          {t("matches.list.candidates", { count })}
        </span>
      ) : null}
      {match.items.length === 0 && count === 0 ? "–" : null}
    </div>
  )
}
