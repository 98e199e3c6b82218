import { useTranslation } from "react-i18next"
import { fillAfterDays, type OverviewFill } from "../../../schemas/overview"
import { OverviewBar } from "./overview-bar"
import { OverviewNothing, OverviewSection } from "./overview-section"

interface OverviewFillSectionProps {
  fill: readonly OverviewFill[]
}

/** What share of the units each distributor has shipped. */
export function OverviewFillSection({ fill }: OverviewFillSectionProps) {
  const { t, i18n } = useTranslation("dropship")
  const number = new Intl.NumberFormat(i18n.language)
  return (
    <OverviewSection
      title={t("overview.fill.title")}
      text={t("overview.fill.text", { days: fillAfterDays })}
    >
      {fill.length === 0 ? (
        <OverviewNothing>
          {t("overview.fill.none", { days: fillAfterDays })}
        </OverviewNothing>
      ) : (
        <dl className="grid grid-cols-1 gap-x-6 gap-y-2 md:grid-cols-2 xl:grid-cols-3">
          {fill.map((one) => (
            <OverviewBar
              key={one.distributor_id}
              label={one.distributor_name}
              figure={`${number.format(one.percent)} %`}
              percent={one.percent}
            />
          ))}
        </dl>
      )}
    </OverviewSection>
  )
}
