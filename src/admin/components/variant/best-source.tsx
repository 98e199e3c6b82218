import { StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useMoneyFormat } from "../../hooks/use-money-format"
import type { Source } from "../../../schemas/dropship"
import { useDistributorFacts } from "../../hooks/use-distributor-facts"
import { bestSource, sourceMarginPercent } from "../../lib/variant-sources"

/** The source that would be bought from, else why there is none. */
export function BestSource({ sources }: { sources: readonly Source[] }) {
  const { t } = useTranslation("dropship")
  const formatMoney = useMoneyFormat()
  const { currencyOf } = useDistributorFacts()
  const source = bestSource(sources)
  if (!source) {
    return (
      <StatusBadge color="grey" className="text-nowrap">
        {t("dropship.state.not_carried")}
      </StatusBadge>
    )
  }
  const percent = sourceMarginPercent(source)
  const currency = currencyOf(source.distributor_id)
  const facts = source.is_dropshippable
    ? [
        source.warehouse_name,
        t("dropship.line.inStock", { count: source.available_quantity }),
        ...(source.is_stale
          ? [t("stock.stale.short", { count: source.stock_age_hours })]
          : []),
        source.unit_cost === null
          ? t("dropship.line.unknownCost")
          : t("dropship.line.cost", {
              amount: formatMoney(source.unit_cost, currency),
            }),
        ...(percent === null ? [] : [t("dropship.line.margin", { percent })]),
      ]
    : [source.reason ?? t("dropship.line.noReason")]

  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
      <div className="min-w-0 flex-1 basis-48">
        <Text size="small" leading="compact" className="break-words">
          {source.distributor_name} {source.sku}
        </Text>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {facts.join(" · ")}
        </Text>
      </div>
      <div className="flex shrink-0 items-center gap-x-2">
        <Text size="small" className="text-ui-fg-subtle whitespace-nowrap">
          {t("dropship.line.sources", { count: sources.length })}
        </Text>
        <StatusBadge
          color={source.is_dropshippable ? "green" : "orange"}
          className="text-nowrap"
        >
          {t(`dropship.state.${source.is_dropshippable ? "ready" : "blocked"}`)}
        </StatusBadge>
      </div>
    </div>
  )
}
