import { NoRecords } from "@medusajs/dashboard/components"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { RefusedRule } from "../../hooks/use-item-rules-form"
import { describeItemRule, type Names } from "../../lib/describe-item-rule"
import { moveItemRule, type ItemRuleDraft } from "../../lib/item-rule-draft"
import { ItemRuleRow } from "./item-rule-row"
import { useConfirmation } from "../../hooks/use-confirmation"

interface ItemRuleListProps {
  rules: readonly ItemRuleDraft[]
  names: Names
  refused: RefusedRule | null
  onChange: (rules: ItemRuleDraft[]) => void
  onEdit: (rule: ItemRuleDraft) => void
}

/** The rules from top to bottom, each a sentence. */
export function ItemRuleList({
  rules,
  names,
  refused,
  onChange,
  onEdit,
}: ItemRuleListProps) {
  const { t } = useTranslation("dropship")
  const prompt = useConfirmation()
  const list = useRef<HTMLOListElement>(null)
  const [movedTo, setMovedTo] = useState<number | null>(null)

  const move = (rule: ItemRuleDraft, by: -1 | 1) => {
    const place = rules.indexOf(rule) + by
    if (!rules[place]) {
      return
    }
    const focused = document.activeElement
    onChange(moveItemRule(rules, rule.key, by))
    setMovedTo(place + 1)
    // The row that is moved in the document loses the focus; at an end of the
    // list its button is disabled, and the row itself takes it.
    requestAnimationFrame(() => {
      const isUsable =
        focused instanceof HTMLElement && !focused.matches(":disabled")
      const row = list.current?.children[place]
      const target = isUsable ? focused : row
      if (target instanceof HTMLElement) {
        target.focus()
      }
    })
  }

  const remove = async (rule: ItemRuleDraft) => {
    const isSure = await prompt({
      title: t("itemRules.remove.title"),
      description: t("itemRules.remove.text", {
        rule: describeItemRule(rule, names, t),
      }),
      confirmText: t("itemRules.remove.confirm"),
      cancelText: t("form.cancel"),
    })
    if (isSure) {
      onChange(rules.filter(({ key }) => key !== rule.key))
    }
  }

  if (rules.length === 0) {
    return (
      <NoRecords
        className="h-auto px-6 py-10 text-center"
        title={t("itemRules.empty")}
        message={t("itemRules.emptyText")}
      />
    )
  }
  return (
    <div>
      <ol ref={list} aria-label={t("itemRules.list")} className="divide-y">
        {rules.map((rule, index) => (
          <ItemRuleRow
            key={rule.key}
            rule={rule}
            position={index + 1}
            count={rules.length}
            names={names}
            refusal={refused?.key === rule.key ? refused.reason : undefined}
            onMove={(by) => move(rule, by)}
            onEnable={(is_enabled) =>
              onChange(
                rules.map((each) =>
                  each === rule ? { ...rule, is_enabled } : each
                )
              )
            }
            onEdit={() => onEdit(rule)}
            onRemove={() => remove(rule)}
          />
        ))}
      </ol>
      <span className="sr-only" aria-live="polite">
        {movedTo === null
          ? null
          : t("itemRules.moved", { position: movedTo, count: rules.length })}
      </span>
    </div>
  )
}
