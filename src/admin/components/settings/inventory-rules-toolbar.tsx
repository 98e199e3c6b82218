import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface InventoryRulesToolbarProps {
  /** Warehouses with changes that are not saved. */
  changeCount: number
  isSaving: boolean
  isApplyingPreset: boolean
  applyPreset: () => void
  reset: () => void
}

/** Saves, resets, or sets all rules at once. */
export function InventoryRulesToolbar({
  changeCount,
  isSaving,
  isApplyingPreset,
  applyPreset,
  reset,
}: InventoryRulesToolbarProps) {
  const { t } = useTranslation("dropship")
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
          onClick={applyPreset}
          isLoading={isApplyingPreset}
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
