import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { OverviewMoney } from "../../../schemas/overview"
import { plotSpan } from "../../lib/line-plot-scale"
import { moneyPlot } from "../../lib/overview-plot"
import { LinePlot } from "../shared/line-plot"
import { Money } from "../shared/money"
import { OverviewNothing, OverviewSection } from "./overview-section"

interface OverviewMoneySectionProps {
  money: readonly OverviewMoney[]
  days: number
  until: number
}

/** What was spent at each distributor and what buyers pay for it, by day. */
export function OverviewMoneySection(props: OverviewMoneySectionProps) {
  const { money, days, until } = props
  const { t } = useTranslation("dropship")
  return (
    <OverviewSection title={t("overview.money.title")}>
      {money.length === 0 ? (
        <OverviewNothing>{t("overview.money.none")}</OverviewNothing>
      ) : (
        <div className="grid grid-cols-1 gap-6 xl:grid-cols-2">
          {money.map((one) => (
            <DistributorMoney
              key={`${one.distributor_id} ${one.currency_code}`}
              money={one}
              days={days}
              until={until}
            />
          ))}
        </div>
      )}
    </OverviewSection>
  )
}

interface DistributorMoneyProps {
  money: OverviewMoney
  days: number
  until: number
}

function DistributorMoney({ money, days, until }: DistributorMoneyProps) {
  const { t, i18n } = useTranslation("dropship")
  const { distributor_name: name, currency_code, cost_unknown } = money
  const { times, spend, revenue } = moneyPlot(money)
  return (
    <div className="flex min-w-0 flex-col gap-y-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Text size="small" weight="plus">
          {name}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("overview.money.spend")}{" "}
          <Money amount={money.spend} currencyCode={currency_code} />
          {", "}
          {t("overview.money.margin")}{" "}
          <Money amount={money.margin} currencyCode={currency_code} />
        </Text>
      </div>
      <LinePlot
        label={t("overview.money.label", { name })}
        times={times}
        span={plotSpan(times, until, days)}
        language={i18n.language}
        isDaily
        numberFormat={{
          style: "currency",
          currencyDisplay: "narrowSymbol",
          currency: currency_code,
        }}
        series={[
          {
            id: "spend",
            label: t("overview.money.spend"),
            className: "text-ui-tag-blue-icon",
            values: spend,
          },
          {
            id: "revenue",
            label: t("overview.money.revenue"),
            className: "text-ui-tag-green-icon",
            isDashed: true,
            values: revenue,
          },
        ]}
      />
      {cost_unknown === 0 ? null : (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("overview.money.unknown", { count: cost_unknown })}
        </Text>
      )}
    </div>
  )
}
