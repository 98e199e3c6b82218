import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Source } from "../../../schemas/dropship"
import { useDistributorFacts } from "../../hooks/use-distributor-facts"
import { byCurrency, sortSources } from "../../lib/variant-sources"
import { SourceTable } from "../order/source-table"

/** Before the rest is asked for. */
const firstShown = 8

/** The sources, best first; a table for each currency. */
export function VariantSourceTables({
  sources,
}: {
  sources: readonly Source[]
}) {
  const { t } = useTranslation("dropship")
  const { currencyOf } = useDistributorFacts()
  const [isWhole, setIsWhole] = useState(false)
  const sorted = sortSources(sources)
  const shown = isWhole ? sorted : sorted.slice(0, firstShown)

  return (
    <div className="divide-y">
      {byCurrency(shown, currencyOf).map(({ currency_code, sources }) => (
        <SourceTable
          key={currency_code}
          line={{ sources: sources.map(withoutOrder) }}
          currencyCode={currency_code}
          chosen={null}
        />
      ))}
      {sorted.length > firstShown ? (
        <div className="px-6 py-3 text-center">
          <Button
            size="small"
            variant="transparent"
            aria-expanded={isWhole}
            onClick={() => setIsWhole(!isWhole)}
          >
            {isWhole
              ? t("variantSources.less")
              : t("variantSources.all", { count: sorted.length })}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

/** There is no order that a plan or a difference could be about. */
function withoutOrder(source: Source): Source {
  return { ...source, is_selected: false, order_cost_difference: null }
}
