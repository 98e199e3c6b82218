import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import {
  itemFlagNames,
  itemStatuses,
  type ItemConditions,
} from "../../../schemas/item-rule"
import type { Names } from "../../lib/describe-item-rule"
import { CheckboxGroup } from "./checkbox-group"
import { ReferenceField } from "./reference-field"
import { TagField } from "./tag-field"

interface ItemRuleItemsProps {
  conditions: ItemConditions
  distributors: readonly Distributor[]
  names: Names
  onChange: (conditions: ItemConditions) => void
  /** A name that was found by searching. */
  onName: (id: string, name: string) => void
}

/** Which items a rule is about. */
export function ItemRuleItems({
  conditions,
  distributors,
  names,
  onChange,
  onName,
}: ItemRuleItemsProps) {
  const { t } = useTranslation("dropship")
  const set = (changes: ItemConditions) =>
    onChange({ ...conditions, ...changes })
  return (
    <section className="flex flex-col gap-y-4 px-6 py-4">
      <Heading level="h2">{t("itemRules.form.items")}</Heading>
      <CheckboxGroup
        label={t("itemRules.form.flags")}
        options={itemFlagNames.map((value) => ({
          value,
          label: t(`itemRules.form.flagWords.${value}`),
        }))}
        values={conditions.flags ?? []}
        onChange={(flags) => set({ flags })}
      />
      <CheckboxGroup
        label={t("itemRules.form.statuses")}
        options={itemStatuses.map((value) => ({
          value,
          label: t(`itemRules.form.statusWords.${value}`),
        }))}
        values={conditions.statuses ?? []}
        onChange={(statuses) => set({ statuses })}
      />
      <TagField
        label={t("itemRules.form.brands")}
        hint={t("itemRules.form.brandsHint")}
        values={conditions.brands ?? []}
        onChange={(brands) => set({ brands })}
      />
      {(
        [
          ["product_ids", "products"],
          ["category_ids", "categories"],
          ["collection_ids", "collections"],
        ] as const
      ).map(([condition, name]) => (
        <ReferenceField
          key={condition}
          condition={condition}
          label={t(`itemRules.form.${name}`)}
          values={conditions[condition] ?? []}
          names={names}
          onChange={(ids) => set({ [condition]: ids })}
          onName={onName}
        />
      ))}
      <TagField
        label={t("itemRules.form.skus")}
        hint={t("itemRules.form.skusHint")}
        values={conditions.skus ?? []}
        onChange={(skus) => set({ skus })}
      />
      <CheckboxGroup
        label={t("itemRules.form.distributors")}
        options={distributors.map(({ id, name }) => ({
          value: id,
          label: name,
        }))}
        values={conditions.distributor_ids ?? []}
        onChange={(distributor_ids) => set({ distributor_ids })}
      />
    </section>
  )
}
