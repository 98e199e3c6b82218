import { Button, Text, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useInventoryRulesPreset } from "../../hooks/use-inventory-rules-preset"
import { errorMessage } from "../../lib/error-message"

interface InventoryRulesToolbarProps {
  /** Warehouses with changes that are not saved. */
  changeCount: number
  isSaving: boolean
  reset: () => void
}

/** Saves, resets, or sets all rules at once. */
export function InventoryRulesToolbar({
  changeCount,
  isSaving,
  reset,
}: InventoryRulesToolbarProps) {
  const { t } = useTranslation("dropship")
  const prompt = usePrompt()
  const preset = useInventoryRulesPreset()

  const dropshipEverything = async () => {
    const isSure = await prompt({
      variant: "confirmation",
      title: t("inventoryRules.preset.title"),
      description: t(
        changeCount > 0
          ? "inventoryRules.preset.textWithEdits"
          : "inventoryRules.preset.text"
      ),
      confirmText: t("inventoryRules.preset.confirm"),
      cancelText: t("form.cancel"),
    })
    if (!isSure) {
      return
    }
    preset.mutate(
      { preset: "dropship_everything" },
      {
        onSuccess: () => {
          reset()
          toast.success(t("inventoryRules.preset.done"))
        },
        onError: (error) =>
          toast.error(t("inventoryRules.notSaved"), {
            description: errorMessage(error),
          }),
      }
    )
  }

  return (
    <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
        {changeCount > 0
          ? t("inventoryRules.changed", { count: changeCount })
          : t("inventoryRules.keyboard")}
      </Text>
      <div className="flex items-center gap-x-2">
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={dropshipEverything}
          isLoading={preset.isPending}
        >
          {t("inventoryRules.preset.button")}
        </Button>
        <Button
          type="button"
          size="small"
          variant="secondary"
          disabled={changeCount === 0}
          onClick={reset}
        >
          {t("form.reset")}
        </Button>
        <Button
          type="submit"
          size="small"
          disabled={changeCount === 0}
          isLoading={isSaving}
        >
          {t("form.save")}
        </Button>
      </div>
    </div>
  )
}
