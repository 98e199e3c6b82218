import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDropshipSettings } from "../../hooks/use-dropship-settings"
import { AutomaticSwitch } from "../to-drop-ship/automatic-switch"
import type { GeneralSettingsFieldsProps } from "./general-settings-fields"
import { SettingsRow } from "./settings-row"
import { SettingsText } from "./settings-text"

const texts = "automaticMode.settings"
const payments = ["authorized", "captured"] as const

/** Whether orders are placed by themselves, and which. */
export function AutomaticModeFields(props: GeneralSettingsFieldsProps) {
  const { t } = useTranslation("dropship")
  const stored = useDropshipSettings().data?.settings
  return (
    <>
      <SettingsRow name="automatic_mode" texts={texts}>
        <div className="flex md:justify-end">
          {stored && <AutomaticSwitch id="automatic_mode" settings={stored} />}
        </div>
      </SettingsRow>
      <SettingsText
        name="automatic_minimum_margin_percent"
        texts={texts}
        inputMode="decimal"
        suffix="%"
        {...props}
      />
      <SettingsText
        name="automatic_minimum_age_minutes"
        texts={texts}
        inputMode="numeric"
        suffix={t(`${texts}.minutes`)}
        {...props}
      />
      <SettingsRow name="automatic_payment" texts={texts}>
        <Select
          value={props.values.automatic_payment}
          onValueChange={(value) => {
            const automatic_payment = payments.find((each) => each === value)
            if (automatic_payment) {
              props.onChange({ automatic_payment })
            }
          }}
        >
          <Select.Trigger id="automatic_payment">
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {payments.map((payment) => (
              <Select.Item key={payment} value={payment}>
                {t(`automaticMode.payments.${payment}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </SettingsRow>
    </>
  )
}
