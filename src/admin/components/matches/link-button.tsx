import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type {
  DecidedItem,
  MatchDecisions,
} from "../../hooks/use-match-decisions"
import { itemKey } from "../../lib/match-groups"

interface LinkButtonProps {
  item: DecidedItem
  decisions: MatchDecisions
  label: string
}

/** Says that an item is the variant. */
export function LinkButton({ item, decisions, label }: LinkButtonProps) {
  const { t } = useTranslation("dropship")
  return (
    <Button
      size="small"
      variant="secondary"
      disabled={decisions.busy !== null}
      isLoading={decisions.busy === itemKey(item)}
      aria-label={t("matches.link.label", { action: label, sku: item.sku })}
      onClick={() => decisions.link(item)}
    >
      {label}
    </Button>
  )
}
