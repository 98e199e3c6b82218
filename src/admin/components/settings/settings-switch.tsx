import { Switch } from "@medusajs/ui"
import type { GeneralSettingsFieldsProps } from "./general-settings-fields"
import { SettingsRow } from "./settings-row"

interface SettingsSwitchProps extends GeneralSettingsFieldsProps {
  name:
    "live_check" | "keep_own_stock" | "split_lines" | "mail_on_tracking_change"
}

/** A setting that is on or off. */
export function SettingsSwitch({
  name,
  values,
  onChange,
}: SettingsSwitchProps) {
  return (
    <SettingsRow name={name}>
      <div className="flex md:justify-end">
        <Switch
          id={name}
          checked={values[name]}
          onCheckedChange={(checked) => onChange({ [name]: checked })}
        />
      </div>
    </SettingsRow>
  )
}
