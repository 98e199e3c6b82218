import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ItemRulesResponse } from "../../schemas/item-rule"
import { messageOf } from "../../schemas/message-of"
import {
  itemRuleDraft,
  itemRuleInput,
  readItemRuleError,
  type ItemRuleDraft,
} from "../lib/item-rule-draft"
import { useItemRulesSave } from "./use-item-rules-save"

interface Edited {
  rules: ItemRuleDraft[]
  disabledDefaults: string[]
}

/** What the server said of a rule of the list. */
export interface RefusedRule {
  key: string
  reason: string
}

/** The list while it is edited, and its saving. */
export function useItemRulesForm(stored: ItemRulesResponse) {
  const { t } = useTranslation("dropship")
  // Null while nothing was edited: the rules are what is stored.
  const [edited, setEdited] = useState<Edited | null>(null)
  const [refused, setRefused] = useState<RefusedRule | null>(null)
  const { mutate, isPending } = useItemRulesSave()

  const before = readStored(stored)
  const { rules, disabledDefaults } = edited ?? before
  const isDirty =
    JSON.stringify(bodyOf({ rules, disabledDefaults })) !==
    JSON.stringify(bodyOf(before))

  const change = (changes: Partial<Edited>) => {
    setEdited({ rules, disabledDefaults, ...changes })
    setRefused(null)
  }

  const reset = () => {
    setEdited(null)
    setRefused(null)
  }

  const save = () => {
    if (!isDirty || isPending) {
      return
    }
    const saved = edited
    mutate(bodyOf({ rules, disabledDefaults }), {
      onSuccess: () => {
        // What was changed meanwhile stays.
        setEdited((now) => (now === saved ? null : now))
        setRefused(null)
        toast.success(t("itemRules.saved"))
      },
      onError: (error) => {
        const message = messageOf(error)
        const read = readItemRuleError(message)
        const key = read && rules[read.row]?.key
        setRefused(read && key ? { key, reason: read.reason } : null)
        toast.error(t("itemRules.notSaved"), {
          description: read
            ? t("itemRules.refused", {
                position: read.row + 1,
                reason: read.reason,
              })
            : message,
        })
      },
    })
  }

  return {
    rules,
    disabledDefaults,
    isDirty,
    isSaving: isPending,
    refused,
    change,
    reset,
    save,
  }
}

function readStored({ item_rules, defaults }: ItemRulesResponse): Edited {
  return {
    rules: item_rules.map(itemRuleDraft),
    disabledDefaults: defaults
      .filter(({ is_enabled }) => !is_enabled)
      .map(({ id }) => id),
  }
}

function bodyOf({ rules, disabledDefaults }: Edited) {
  return {
    item_rules: rules.map(itemRuleInput),
    disabled_defaults: [...disabledDefaults].sort(),
  }
}
