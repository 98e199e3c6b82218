import { useTranslation } from "react-i18next"
import { fillAfterDays, type Overview } from "../../../schemas/overview"
import { useMoneyFormat } from "../../hooks/use-money-format"
import { fillTotal, moneyTotals } from "../../lib/overview-totals"
import { OverviewCard } from "./overview-card"

/** The figures to look at first. */
export function OverviewCards({ overview }: { overview: Overview }) {
  const { t, i18n } = useTranslation("dropship")
  const money = useMoneyFormat()
  const number = new Intl.NumberFormat(i18n.language)
  const { to_dropship, attention } = overview
  const totals = moneyTotals(overview.money)
  const fill = fillTotal(overview.fill)
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 xl:grid-cols-4">
      <OverviewCard
        to="/purchase-orders/to-drop-ship"
        label={t("overview.card.toDropship")}
        figure={number.format(to_dropship.orders)}
        text={t(
          to_dropship.is_complete
            ? "overview.card.toDropshipText"
            : "overview.card.toDropshipMore"
        )}
      />
      <OverviewCard
        to="/attention"
        label={t("overview.card.attention")}
        figure={number.format(attention)}
        text={t("overview.card.attentionText")}
      />
      <OverviewCard
        to="/purchase-orders"
        label={t("overview.card.spend")}
        figure={
          totals
            .map((one) => money(one.spend, one.currency_code))
            .join(" + ") || number.format(0)
        }
        text={
          totals.length === 0
            ? t("overview.card.nothing")
            : t("overview.card.spendText", {
                margin: totals
                  .map((one) => money(one.margin, one.currency_code))
                  .join(" + "),
              })
        }
      />
      <OverviewCard
        to="/purchase-orders?shipped=not_shipped"
        label={t("overview.card.fill")}
        figure={fill === null ? "–" : `${number.format(fill.percent)} %`}
        text={
          fill === null
            ? t("overview.card.fillNone", { days: fillAfterDays })
            : t("overview.card.fillText", { ...fill })
        }
      />
    </div>
  )
}
