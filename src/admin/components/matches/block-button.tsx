import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type {
  DecidedItem,
  MatchDecisions,
} from "../../hooks/use-match-decisions"

interface BlockButtonProps {
  item: DecidedItem
  decisions: MatchDecisions
}

/** Says that an item is another product. */
export function BlockButton({ item, decisions }: BlockButtonProps) {
  const { t } = useTranslation("dropship")
  return (
    <Button
      size="small"
      variant="transparent"
      className="text-ui-fg-subtle"
      disabled={decisions.busy !== null}
      onClick={() => decisions.block(item)}
    >
      {t("matches.block.button")}
    </Button>
  )
}
