import { Heading, Hint, Label, RadioGroup, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import { itemRuleActions } from "../../../schemas/item-rule"
import type { ItemRuleDraft, ItemRuleProblem } from "../../lib/item-rule-draft"
import { shipMethodNames } from "../../lib/ship-method-names"
import { CheckboxGroup } from "./checkbox-group"

interface ItemRuleDecisionProps {
  draft: ItemRuleDraft
  distributors: readonly Distributor[]
  problems: readonly ItemRuleProblem[]
  onChange: (changes: Partial<ItemRuleDraft>) => void
}

/** What a rule decides, and why. */
export function ItemRuleDecision({
  draft,
  distributors,
  problems,
  onChange,
}: ItemRuleDecisionProps) {
  const { t } = useTranslation("dropship")
  const id = useId()
  const methods = shipMethodNames(
    distributors,
    draft.conditions.distributor_ids
  )
  return (
    <section className="flex flex-col gap-y-4 px-6 py-4">
      <Heading level="h2">{t("itemRules.form.decision")}</Heading>
      <RadioGroup
        aria-label={t("itemRules.form.action")}
        value={draft.action}
        onValueChange={(value) => {
          const action = itemRuleActions.find((known) => known === value)
          onChange(action ? { action } : {})
        }}
      >
        {itemRuleActions.map((action) => (
          <RadioGroup.ChoiceBox
            key={action}
            value={action}
            label={t(`itemRules.form.actions.${action}`)}
            description={t(`itemRules.form.actions.${action}Hint`)}
          />
        ))}
      </RadioGroup>
      {draft.action === "only_ship_methods" ? (
        <CheckboxGroup
          label={t("itemRules.form.shipMethods")}
          options={[...methods].map(([value, label]) => ({ value, label }))}
          values={draft.ship_methods}
          error={
            problems.includes("noShipMethod")
              ? t("itemRules.form.problem.noShipMethod")
              : undefined
          }
          onChange={(ship_methods) => onChange({ ship_methods })}
        />
      ) : null}
      <div className="flex flex-col gap-y-2">
        <Label size="small" weight="plus" htmlFor={id}>
          {t("itemRules.form.note")}
        </Label>
        <Textarea
          id={id}
          rows={2}
          value={draft.note ?? ""}
          aria-invalid={problems.includes("noteTooLong")}
          onChange={(event) => onChange({ note: event.target.value })}
        />
        <Hint>{t("itemRules.form.noteHint")}</Hint>
      </div>
    </section>
  )
}
