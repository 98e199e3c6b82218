import { Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDropshipSettings } from "../../hooks/use-dropship-settings"
import { AutomaticSwitch } from "./automatic-switch"

/** Whether orders are placed by themselves, and the switch. */
export function AutomaticModeBar() {
  const { t } = useTranslation("dropship")
  const settings = useDropshipSettings().data?.settings
  return (
    <div className="flex items-center justify-between gap-x-4 px-6 py-3">
      <div>
        <Text size="small" leading="compact" weight="plus">
          {t("automaticMode.title")}
        </Text>
        {settings ? (
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {settings.automatic_mode
              ? t("automaticMode.on", {
                  margin: settings.automatic_minimum_margin_percent,
                  minutes: settings.automatic_minimum_age_minutes,
                  payment: t(
                    `automaticMode.payments.${settings.automatic_payment}`
                  ),
                })
              : t("automaticMode.off")}
          </Text>
        ) : (
          <Skeleton className="mt-1 h-4 w-56" />
        )}
      </div>
      {settings && <AutomaticSwitch id="automatic-mode" settings={settings} />}
    </div>
  )
}
