import { useTranslation } from "react-i18next"
import type { GeneralSettingsFieldsProps } from "./general-settings-fields"
import { SettingsText } from "./settings-text"

/** When stock is too old, and what is published of it then. */
export function StaleStockFields(props: GeneralSettingsFieldsProps) {
  const { t } = useTranslation("dropship")
  return (
    <>
      <SettingsText
        name="stale_stock_hours"
        texts="stock.settings"
        inputMode="decimal"
        suffix={t("stock.settings.hours")}
        placeholder={t("stock.settings.never")}
        {...props}
      />
      <SettingsText
        name="stale_stock_percent"
        texts="stock.settings"
        inputMode="decimal"
        suffix="%"
        {...props}
      />
    </>
  )
}
