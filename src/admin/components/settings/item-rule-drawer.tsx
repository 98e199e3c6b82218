import { Button, Drawer, Hint, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import { describeItemRule, type Names } from "../../lib/describe-item-rule"
import {
  itemRuleInput,
  itemRuleProblems,
  type ItemRuleDraft,
} from "../../lib/item-rule-draft"
import { ItemRuleAddress } from "./item-rule-address"
import { ItemRuleDecision } from "./item-rule-decision"
import { ItemRuleItems } from "./item-rule-items"
import { useConfirmation } from "../../hooks/use-confirmation"

interface ItemRuleDrawerProps {
  rule: ItemRuleDraft
  /** The list that the rule is in, or goes into. */
  rules: readonly ItemRuleDraft[]
  distributors: readonly Distributor[]
  names: Names
  onApply: (rule: ItemRuleDraft) => void
  onClose: () => void
}

/** One rule; what is entered goes into the list, which is saved as a whole. */
export function ItemRuleDrawer({
  rule,
  rules,
  distributors,
  names: knownNames,
  onApply,
  onClose,
}: ItemRuleDrawerProps) {
  const { t } = useTranslation("dropship")
  const prompt = useConfirmation()
  const [draft, setDraft] = useState(rule)
  const [isTried, setIsTried] = useState(false)
  // What was chosen just now is not in the list's names yet.
  const [chosen, setChosen] = useState<Names>(new Map())
  const names = new Map([...knownNames, ...chosen])
  // The drawer has no trigger of its own that would get the focus back.
  const [opener] = useState(() => document.activeElement)
  const isNew = !rules.some(({ key }) => key === rule.key)
  const problems = itemRuleProblems(draft, rules)
  const shown = isTried ? problems : []
  const hasConditions = !problems.includes("noCondition")

  const change = (changes: Partial<ItemRuleDraft>) =>
    setDraft((before) => ({ ...before, ...changes }))

  const discard = async () => {
    const isSure = await prompt({
      title: t("itemRules.form.discardTitle"),
      description: t("itemRules.form.discardText"),
      confirmText: t("itemRules.form.discard"),
      cancelText: t("form.stay"),
    })
    if (isSure) {
      onClose()
    }
  }

  const close = () => {
    if (JSON.stringify(draft) === JSON.stringify(rule)) {
      onClose()
    } else {
      // Later: the Escape that asks to close would cancel the prompt, too.
      setTimeout(() => void discard())
    }
  }

  const apply = () => {
    setIsTried(true)
    if (problems.length === 0) {
      onApply({ ...draft, ...itemRuleInput(draft) })
      onClose()
    }
  }

  return (
    <Drawer open onOpenChange={(isOpen) => isOpen || close()}>
      <Drawer.Content
        onEscapeKeyDown={keepForOpenList}
        onCloseAutoFocus={() => opener instanceof HTMLElement && opener.focus()}
      >
        <Drawer.Header>
          <Drawer.Title>
            {t(isNew ? "itemRules.form.new" : "itemRules.form.edit")}
          </Drawer.Title>
          <Drawer.Description className="txt-small text-ui-fg-subtle">
            {t("itemRules.form.text")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col divide-y overflow-y-auto p-0">
          <ItemRuleItems
            conditions={draft.conditions}
            distributors={distributors}
            names={names}
            onChange={(conditions) => change({ conditions })}
            onName={(id, name) =>
              setChosen((before) => new Map([...before, [id, name]]))
            }
          />
          <ItemRuleAddress
            conditions={draft.conditions}
            onChange={(conditions) => change({ conditions })}
          />
          <ItemRuleDecision
            draft={draft}
            distributors={distributors}
            problems={shown}
            onChange={change}
          />
        </Drawer.Body>
        <Drawer.Footer className="flex-wrap gap-y-2">
          <div className="min-w-0 flex-1 basis-full" aria-live="polite">
            {hasConditions ? (
              <Text size="small" className="break-words">
                {describeItemRule(draft, names, t)}
              </Text>
            ) : null}
            {shown
              // That one is shown where the ship methods are.
              .filter((problem) => problem !== "noShipMethod")
              .map((problem) => (
                <Hint key={problem} variant="error">
                  {t(`itemRules.form.problem.${problem}`)}
                </Hint>
              ))}
            <Text size="xsmall" className="text-ui-fg-subtle">
              {t("itemRules.form.applyHint")}
            </Text>
          </div>
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={close}
          >
            {t("form.cancel")}
          </Button>
          <Button type="button" size="small" onClick={apply}>
            {t(isNew ? "itemRules.form.put" : "itemRules.form.apply")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

/** Escape closes a list of choices first, and the drawer next time. */
function keepForOpenList(event: KeyboardEvent) {
  const { target } = event
  if (
    target instanceof HTMLElement &&
    target.getAttribute("aria-expanded") === "true"
  ) {
    event.preventDefault()
  }
}
