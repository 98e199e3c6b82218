import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import { SelectField } from "./select-field"
import { SetupStep } from "./setup-step"
import { SwitchField } from "./switch-field"
import { TextField } from "./text-field"

/** Step 5: how orders are sent to the distributor. */
export function OrderSettingsStep({
  distributor,
}: {
  distributor: Distributor
}) {
  const { t } = useTranslation("dropship")
  return (
    <SetupStep
      number={5}
      title={t("orderAutomation.orders.title")}
      text={t("orderAutomation.orders.text")}
    >
      <SelectField
        name="settings.ship_method"
        label={t("orderAutomation.orders.shipMethod")}
        hint={t("orderAutomation.orders.shipMethodHint")}
        options={distributor.ship_methods.map(({ id, label }) => ({
          value: id,
          label,
        }))}
      />
      <div className="grid grid-cols-2 items-start gap-x-3">
        <TextField
          name="settings.dropship_fee"
          label={t("orderAutomation.orders.fee")}
          hint={t("orderAutomation.orders.feeHint")}
          inputMode="decimal"
          suffix={distributor.currency_code.toUpperCase()}
        />
        <TextField
          name="settings.po_prefix"
          label={t("orderAutomation.orders.prefix")}
          hint={t("orderAutomation.orders.prefixHint")}
          isOptional
        />
      </div>
      <TextField
        name="settings.freight_estimate"
        label={t("orderAutomation.orders.freight")}
        hint={t("orderAutomation.orders.freightHint")}
        placeholder={t("orderAutomation.orders.freightBilled")}
        inputMode="decimal"
        suffix={distributor.currency_code.toUpperCase()}
        isOptional
      />
      <SwitchField
        name="settings.allow_split"
        label={t("orderAutomation.orders.split")}
        hint={t("orderAutomation.orders.splitHint")}
      />
      <SwitchField
        name="settings.allow_backorder"
        label={t("orderAutomation.orders.backorder")}
        hint={t("orderAutomation.orders.backorderHint")}
      />
    </SetupStep>
  )
}
