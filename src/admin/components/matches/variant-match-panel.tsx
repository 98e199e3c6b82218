import { Drawer, InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useMatchDecisions } from "../../hooks/use-match-decisions"
import { useVariantMatch } from "../../hooks/use-variant-match"
import { RowsSkeleton } from "../settings/rows-skeleton"
import { QueryError } from "../shared/query-error"
import { ItemSearch } from "./item-search"
import { MatchCandidates } from "./match-candidates"
import { MatchFacts } from "./match-facts"
import { MatchItems } from "./match-items"

/** What a drawer shows of a variant: facts, items, candidates, a search. */
export function VariantMatchPanel({ variantId }: { variantId: string }) {
  const { t } = useTranslation("dropship")
  const { data, isPending, error, refetch } = useVariantMatch(variantId)
  const decisions = useMatchDecisions(variantId)

  return (
    <>
      <Drawer.Header>
        <Drawer.Title className="text-pretty break-words">
          {data?.product_title ?? t("matches.drawer.title")}
        </Drawer.Title>
        <Drawer.Description className="txt-small text-ui-fg-subtle break-words">
          {data
            ? [data.variant_title, data.sku].filter(Boolean).join(" · ")
            : t("matches.drawer.text")}
        </Drawer.Description>
      </Drawer.Header>
      <Drawer.Body className="divide-y overflow-y-auto p-0">
        {data ? (
          <>
            <MatchFacts match={data} />
            <MatchItems items={data.items} decisions={decisions} />
            <MatchCandidates
              candidates={data.candidates}
              decisions={decisions}
            />
            <ItemSearch match={data} decisions={decisions} />
          </>
        ) : isPending ? (
          <RowsSkeleton rows={8} />
        ) : error ? (
          <QueryError
            title={t("matches.drawer.failed")}
            error={error}
            onRetry={() => void refetch()}
          />
        ) : (
          <div className="p-6">
            <InlineTip variant="warning" label={t("matches.drawer.unknown")}>
              {t("matches.drawer.unknownText")}
            </InlineTip>
          </div>
        )}
      </Drawer.Body>
    </>
  )
}
