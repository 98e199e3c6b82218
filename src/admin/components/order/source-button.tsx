import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Source } from "../../../schemas/dropship"
import { sourceChoice } from "../../lib/source-choice"

interface SourceButtonProps {
  source: Source
  isChosen: boolean
  onChoose: () => void
}

/** Buys a line at this source, unless nothing can overrule what forbids it. */
export function SourceButton({
  source,
  isChosen,
  onChoose,
}: SourceButtonProps) {
  const { t } = useTranslation("dropship")
  return (
    <Button
      size="small"
      variant="secondary"
      className="whitespace-nowrap"
      aria-label={
        isChosen
          ? undefined
          : t("dropship.sources.chooseFrom", {
              distributor: source.distributor_name,
              sku: source.sku,
              warehouse: source.warehouse_name,
            })
      }
      disabled={isChosen || sourceChoice(source) === "never"}
      onClick={onChoose}
    >
      {isChosen ? t("dropship.sources.chosen") : t("dropship.sources.choose")}
    </Button>
  )
}
