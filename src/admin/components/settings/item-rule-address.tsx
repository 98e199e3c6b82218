import { Combobox } from "@medusajs/dashboard/components"
import { Heading, Hint, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { shipToKinds, type ItemConditions } from "../../../schemas/item-rule"
import { usProvinces } from "../../../schemas/us-provinces"
import { CheckboxGroup } from "./checkbox-group"

interface ItemRuleAddressProps {
  conditions: ItemConditions
  onChange: (conditions: ItemConditions) => void
}

/** Which addresses a rule is about. */
export function ItemRuleAddress({
  conditions,
  onChange,
}: ItemRuleAddressProps) {
  const { t } = useTranslation("dropship")
  const id = useId()
  const provinces = conditions.ship_to_provinces ?? []
  // A code that is none of a US state is kept all the same.
  const codes = [...new Set([...Object.keys(usProvinces), ...provinces])]
  return (
    <section className="flex flex-col gap-y-4 px-6 py-4">
      <div>
        <Heading level="h2">{t("itemRules.form.address")}</Heading>
        <Hint>{t("itemRules.form.addressHint")}</Hint>
      </div>
      <CheckboxGroup
        label={t("itemRules.form.shipTo")}
        options={shipToKinds.map((value) => ({
          value,
          label: t(`itemRules.form.shipToWords.${value}`),
        }))}
        values={conditions.ship_to ?? []}
        onChange={(ship_to) => onChange({ ...conditions, ship_to })}
      />
      <div className="flex flex-col gap-y-2">
        <Label size="small" weight="plus" htmlFor={id}>
          {t("itemRules.form.provinces")}
        </Label>
        <Combobox<string[]>
          id={id}
          displayMode="chips"
          options={codes.map((code) => ({
            value: code,
            label: [code, usProvinces[code]].filter(Boolean).join(" – "),
          }))}
          value={[...provinces]}
          onChange={(ship_to_provinces = []) =>
            onChange({ ...conditions, ship_to_provinces })
          }
        />
        <Hint>{t("itemRules.form.provincesHint")}</Hint>
      </div>
    </section>
  )
}
