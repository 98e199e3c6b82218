import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import type { ItemRulesResponse } from "../../../schemas/item-rule"
import { useItemRuleNames } from "../../hooks/use-item-rule-names"
import { useItemRulesForm } from "../../hooks/use-item-rules-form"
import {
  newItemRuleDraft,
  putItemRule,
  type ItemRuleDraft,
} from "../../lib/item-rule-draft"
import { ItemRuleDefaults } from "./item-rule-defaults"
import { ItemRuleDrawer } from "./item-rule-drawer"
import { ItemRuleList } from "./item-rule-list"
import { UnsavedChangesPrompt } from "./unsaved-changes-prompt"

interface ItemRulesFormProps {
  stored: ItemRulesResponse
  distributors: readonly Distributor[]
}

/** All item rules in their order, edited in a drawer, saved together. */
export function ItemRulesForm({ stored, distributors }: ItemRulesFormProps) {
  const { t } = useTranslation("dropship")
  const form = useItemRulesForm(stored)
  const { rules, disabledDefaults, isDirty, isSaving, change } = form
  const [open, setOpen] = useState<ItemRuleDraft | null>(null)
  const names = useItemRuleNames(rules, distributors)

  return (
    <form
      className="divide-y"
      onSubmit={(event) => {
        event.preventDefault()
        form.save()
      }}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-6 py-4">
        <Text
          size="small"
          className="text-ui-fg-subtle min-w-0 flex-1 basis-72"
        >
          {t("itemRules.text")}{" "}
          <span aria-live="polite" className="text-ui-fg-base">
            {isDirty ? t("itemRules.changed") : null}
          </span>
        </Text>
        <div className="flex items-center gap-x-2">
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() => setOpen(newItemRuleDraft())}
          >
            {t("itemRules.add")}
          </Button>
          <Button
            type="button"
            size="small"
            variant="secondary"
            disabled={!isDirty}
            onClick={form.reset}
          >
            {t("form.reset")}
          </Button>
          <Button
            type="submit"
            size="small"
            disabled={!isDirty}
            isLoading={isSaving}
          >
            {t("form.save")}
          </Button>
        </div>
      </div>
      <ItemRuleList
        rules={rules}
        names={names}
        refused={form.refused}
        onChange={(changed) => change({ rules: changed })}
        onEdit={setOpen}
      />
      <ItemRuleDefaults
        defaults={stored.defaults}
        disabled={disabledDefaults}
        onChange={(changed) => change({ disabledDefaults: changed })}
      />
      {open ? (
        <ItemRuleDrawer
          key={open.key}
          rule={open}
          rules={rules}
          distributors={distributors}
          names={names}
          onApply={(draft) => change({ rules: putItemRule(rules, draft) })}
          onClose={() => setOpen(null)}
        />
      ) : null}
      <UnsavedChangesPrompt isDirty={isDirty} />
    </form>
  )
}
