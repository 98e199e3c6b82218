import { useTranslation } from "react-i18next"
import type { StockAge } from "../../schemas/item"

/** What a merchant must know of stale stock; null: it is not stale. */
export function useStaleText() {
  const { t } = useTranslation("dropship")
  return (age: StockAge): string | null =>
    age.is_stale
      ? t(`stock.stale.${age.published_percent > 0 ? "share" : "none"}`, {
          count: age.stock_age_hours,
          percent: age.published_percent,
        })
      : null
}
