import { Heading, Switch, Text, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ItemRuleDefault } from "../../../schemas/item-rule"

interface ItemRuleDefaultsProps {
  defaults: readonly ItemRuleDefault[]
  /** Ids of those switched off. */
  disabled: readonly string[]
  onChange: (disabled: string[]) => void
}

/** What holds for items that no rule of the merchant fits. */
export function ItemRuleDefaults({
  defaults,
  disabled,
  onChange,
}: ItemRuleDefaultsProps) {
  const { t } = useTranslation("dropship")
  return (
    <div className="divide-y">
      <div className="px-6 py-4">
        <Heading level="h2">{t("itemRules.defaults.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("itemRules.defaults.text")}
        </Text>
      </div>
      <ol className="divide-y">
        {defaults.map(({ id, label }) => {
          const isOn = !disabled.includes(id)
          return (
            <li
              key={id}
              className="flex items-center justify-between gap-x-4 px-6 py-3"
            >
              <Text
                size="small"
                id={`item-rule-${id}`}
                className={clx({ "text-ui-fg-subtle": !isOn })}
              >
                {label}
              </Text>
              <Switch
                size="small"
                className="shrink-0"
                aria-labelledby={`item-rule-${id}`}
                checked={isOn}
                onCheckedChange={(checked) =>
                  onChange(
                    checked
                      ? disabled.filter((each) => each !== id)
                      : [...disabled, id]
                  )
                }
              />
            </li>
          )
        })}
      </ol>
    </div>
  )
}
