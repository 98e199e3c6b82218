import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { overviewRanges } from "../../lib/overview-days"

interface OverviewDaysSelectProps {
  days: number
  onChange: (days: string) => void
}

/** How far back the figures go. */
export function OverviewDaysSelect({
  days,
  onChange,
}: OverviewDaysSelectProps) {
  const { t } = useTranslation("dropship")
  return (
    <Select size="small" value={String(days)} onValueChange={onChange}>
      <Select.Trigger aria-label={t("overview.days")} className="w-40">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {overviewRanges.map((range) => (
          <Select.Item key={range} value={String(range)}>
            {t("overview.lastDays", { count: range })}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
