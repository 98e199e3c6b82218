import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { paymentRequirements } from "../../../schemas/settings"
import type { GeneralSettingsValues } from "../../lib/general-settings-form"
import { AutomaticModeFields } from "./automatic-mode-fields"
import { FeedGuardFields } from "./feed-guard-fields"
import { SettingsGroup } from "./settings-group"
import { SettingsRow } from "./settings-row"
import { SettingsSwitch } from "./settings-switch"
import { SettingsText } from "./settings-text"
import { StaleStockFields } from "./stale-stock-fields"

export interface GeneralSettingsFieldsProps {
  values: GeneralSettingsValues
  /** Why a field can't be saved as it is, by its name. */
  problems: ReadonlyMap<string, string>
  onChange: (change: Partial<GeneralSettingsValues>) => void
}

/** The fields of the settings that hold for all distributors. */
export function GeneralSettingsFields(props: GeneralSettingsFieldsProps) {
  const { t } = useTranslation("dropship")
  return (
    <>
      <SettingsGroup name="buying" />
      <PaymentField {...props} />
      <SettingsSwitch name="live_check" {...props} />
      <SettingsText
        name="cost_rise_limit_percent"
        inputMode="decimal"
        suffix="%"
        {...props}
      />
      <SettingsText
        name="minimum_margin_percent"
        inputMode="decimal"
        suffix="%"
        placeholder={t("orderAutomation.general.noLimit")}
        {...props}
      />
      <SettingsText
        name="minimum_margin_amount"
        inputMode="decimal"
        placeholder={t("orderAutomation.general.noLimit")}
        {...props}
      />
      <SettingsSwitch name="keep_own_stock" {...props} />
      <SettingsSwitch name="split_lines" {...props} />
      <SettingsGroup name="following" />
      <SettingsSwitch name="mail_on_tracking_change" {...props} />
      <SettingsText
        name="billed_difference_limit_percent"
        inputMode="decimal"
        suffix="%"
        {...props}
      />
      <SettingsText
        name="notify_email"
        inputMode="email"
        placeholder={t("orderAutomation.general.nobody")}
        {...props}
      />
      <SettingsGroup name="automatic" />
      <AutomaticModeFields {...props} />
      <SettingsGroup name="matching" />
      <SettingsText name="brand_key" {...props} />
      <SettingsText name="mpn_key" {...props} />
      <SettingsGroup name="feeds" />
      <FeedGuardFields {...props} />
      <StaleStockFields {...props} />
    </>
  )
}

function PaymentField({ values, onChange }: GeneralSettingsFieldsProps) {
  const { t } = useTranslation("dropship")
  return (
    <SettingsRow name="payment_required">
      <Select
        value={values.payment_required}
        onValueChange={(value) => {
          const payment_required = paymentRequirements.find(
            (requirement) => requirement === value
          )
          if (payment_required) {
            onChange({ payment_required })
          }
        }}
      >
        <Select.Trigger id="payment_required">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {paymentRequirements.map((requirement) => (
            <Select.Item key={requirement} value={requirement}>
              {t(`orderAutomation.general.payments.${requirement}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </SettingsRow>
  )
}
