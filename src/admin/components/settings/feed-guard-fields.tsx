import { useTranslation } from "react-i18next"
import { feedLimitSettings } from "../../lib/general-settings-form"
import type { GeneralSettingsFieldsProps } from "./general-settings-fields"
import { SettingsText } from "./settings-text"

/** How much a feed may change before a person is asked. */
export function FeedGuardFields(props: GeneralSettingsFieldsProps) {
  const { t } = useTranslation("dropship")
  return (
    <>
      {feedLimitSettings.map((name) => (
        <SettingsText
          key={name}
          name={name}
          inputMode="decimal"
          suffix="%"
          placeholder={t("orderAutomation.general.noLimit")}
          {...props}
        />
      ))}
      <SettingsText
        name="missing_runs_before_zero"
        inputMode="numeric"
        {...props}
      />
    </>
  )
}
