import { useTranslation } from "react-i18next"
import { useMoneyFormat } from "./use-money-format"
import type { Source } from "../../schemas/dropship"

/** A source in one line of text, as an entry of a list needs it. */
export function useSourceText(currencyCode: string) {
  const { t } = useTranslation("dropship")
  const formatMoney = useMoneyFormat()
  return (source: Source): string => {
    const difference = source.order_cost_difference ?? 0
    return [
      `${source.distributor_name} ${source.sku}`,
      ...(source.supersedes
        ? [t("dropship.sources.replaces", { sku: source.supersedes })]
        : []),
      source.warehouse_name,
      t("dropship.line.inStock", { count: source.available_quantity }),
      ...(source.is_stale
        ? [t("stock.stale.short", { count: source.stock_age_hours })]
        : []),
      source.unit_cost === null
        ? t("dropship.line.unknownCost")
        : formatMoney(source.unit_cost, currencyCode),
      ...(source.rank === 1 ? [t("dropship.sources.best")] : []),
      ...(difference > 0
        ? [
            t("dropship.sources.forTheOrder", {
              amount: formatMoney(difference, currencyCode),
            }),
          ]
        : []),
    ].join(" · ")
  }
}
