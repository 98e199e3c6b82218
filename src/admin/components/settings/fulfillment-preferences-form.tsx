import { Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import type { FulfillmentPreference } from "../../../schemas/inventory-rule"
import { useInventoryPreferencesSave } from "../../hooks/use-inventory-preferences-save"
import { messageOf } from "../../../schemas/message-of"
import {
  preferenceProblems,
  preferencesOf,
  type PreferenceRow,
} from "../../lib/preference-rows"
import { FulfillmentPreferencesTable } from "./fulfillment-preferences-table"
import { UnsavedChangesPrompt } from "./unsaved-changes-prompt"

interface FulfillmentPreferencesFormProps {
  preferences: readonly FulfillmentPreference[]
  distributors: readonly Distributor[]
}

/** Brands and who fulfils them, edited in place, saved together. */
export function FulfillmentPreferencesForm({
  preferences,
  distributors,
}: FulfillmentPreferencesFormProps) {
  const { t } = useTranslation("dropship")
  // Null while nothing was edited: the rows are what is stored.
  const [edited, setEdited] = useState<PreferenceRow[] | null>(null)
  const [isTried, setIsTried] = useState(false)
  const { mutate, isPending } = useInventoryPreferencesSave()

  const rows = edited ?? preferences.map(asRow)
  const isDirty =
    edited !== null &&
    JSON.stringify(preferencesOf(edited)) !==
      JSON.stringify(preferencesOf(preferences.map(asRow)))
  const problems = preferenceProblems(rows)

  const reset = () => {
    setEdited(null)
    setIsTried(false)
  }

  const add = () => {
    const only = distributors.length === 1 ? distributors[0] : undefined
    const row = {
      key: crypto.randomUUID(),
      brand: "",
      distributor_id: only?.id ?? "",
    }
    setEdited([...rows, row])
  }

  const save = () => {
    setIsTried(true)
    if (problems.size > 0 || !isDirty || isPending) {
      return
    }
    mutate(
      { preferences: preferencesOf(rows) },
      {
        onSuccess: () => {
          reset()
          toast.success(t("inventoryRules.preferences.saved"))
        },
        onError: (error) =>
          toast.error(t("inventoryRules.preferences.notSaved"), {
            description: messageOf(error),
          }),
      }
    )
  }

  return (
    <form
      className="divide-y"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          {t("inventoryRules.preferences.text")}
        </Text>
        <div className="flex items-center gap-x-2">
          <Button type="button" size="small" variant="secondary" onClick={add}>
            {t("inventoryRules.preferences.add")}
          </Button>
          <Button
            type="button"
            size="small"
            variant="secondary"
            disabled={!isDirty}
            onClick={reset}
          >
            {t("form.reset")}
          </Button>
          <Button
            type="submit"
            size="small"
            disabled={!isDirty}
            isLoading={isPending}
          >
            {t("form.save")}
          </Button>
        </div>
      </div>
      <FulfillmentPreferencesTable
        rows={rows}
        distributors={distributors}
        problems={isTried ? problems : new Map()}
        onChange={setEdited}
      />
      <UnsavedChangesPrompt isDirty={isDirty} />
    </form>
  )
}

function asRow(preference: FulfillmentPreference): PreferenceRow {
  return { ...preference, key: preference.brand }
}
