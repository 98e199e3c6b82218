import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { VariantMatch } from "../../../schemas/match"
import { useItemSearch } from "../../hooks/use-item-search"
import type { MatchDecisions } from "../../hooks/use-match-decisions"
import { useStaleText } from "../../hooks/use-stale-text"
import { itemKey } from "../../lib/match-groups"
import { RowsSkeleton } from "../settings/rows-skeleton"
import { QueryError } from "../shared/query-error"
import { LinkButton } from "./link-button"
import { MatchItemRow } from "./match-item-row"

const maxResults = 10

interface ItemSearchResultsProps {
  /** Undefined while nothing is looked for. */
  q: string | undefined
  distributorId: string | undefined
  match: VariantMatch
  decisions: MatchDecisions
}

/** The first items that a search finds, each to be linked. */
export function ItemSearchResults({
  q,
  distributorId,
  match,
  decisions,
}: ItemSearchResultsProps) {
  const { t } = useTranslation("dropship")
  const { data, isPending, error, refetch } = useItemSearch({
    q,
    distributor_id: distributorId,
    limit: maxResults,
  })
  const describeAge = useStaleText()
  const linked = new Set(match.items.map(itemKey))

  if (q === undefined) {
    return null
  }
  if (!data) {
    return isPending ? (
      <RowsSkeleton rows={3} />
    ) : (
      <QueryError
        title={t("matches.search.failed")}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  }
  return (
    <div aria-live="polite">
      {data.items.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 pt-3">
          {t("matches.search.none", { q })}
        </Text>
      ) : null}
      <ul className="pt-1">
        {data.items.map((item) => (
          <MatchItemRow
            key={item.id}
            item={item}
            note={describeAge(item) ?? undefined}
            withDistributor
          >
            {linked.has(itemKey(item)) ? (
              <Badge size="2xsmall" color="green">
                {t("matches.search.linked")}
              </Badge>
            ) : (
              <LinkButton
                item={item}
                decisions={decisions}
                label={t("matches.link.button")}
              />
            )}
          </MatchItemRow>
        ))}
      </ul>
      {data.count > data.items.length ? (
        <Text size="small" className="text-ui-fg-subtle px-6 pt-2">
          {t("matches.search.more", {
            shown: data.items.length,
            count: data.count,
          })}
        </Text>
      ) : null}
    </div>
  )
}
