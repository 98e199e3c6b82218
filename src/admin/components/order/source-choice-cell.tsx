import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Source } from "../../../schemas/dropship"
import { isUsable, sourceChoice } from "../../lib/source-choice"

interface SourceChoiceCellProps {
  source: Source
  isMarked: boolean
  /** Left out: the table only shows. */
  onChoose: (() => void) | undefined
}

/** What speaks against a source, and the button that chooses it. */
export function SourceChoiceCell({
  source,
  isMarked,
  onChoose,
}: SourceChoiceCellProps) {
  const { t } = useTranslation("dropship")
  const choice = sourceChoice(source)
  const reason =
    source.reason ?? (choice === "free" ? null : t("dropship.line.noReason"))
  return (
    <div className="flex min-w-36 flex-col items-start gap-y-1">
      {reason && (
        <Text size="xsmall" className="text-pretty">
          {reason}
        </Text>
      )}
      {onChoose ? (
        <Button
          size="small"
          variant="secondary"
          className="whitespace-nowrap"
          disabled={isMarked || choice === "never"}
          onClick={onChoose}
        >
          {isMarked
            ? t("dropship.sources.chosen")
            : t(`dropship.sources.choice.${choice}`)}
        </Button>
      ) : isMarked ? (
        <span className="text-ui-fg-base whitespace-nowrap">
          {t("dropship.sources.planned")}
        </span>
      ) : isUsable(source) ? (
        <span className="whitespace-nowrap">
          {source.is_dropshippable
            ? t("dropship.sources.usable")
            : t("dropship.sources.usableUnits", {
                count: source.usable_quantity,
              })}
        </span>
      ) : null}
    </div>
  )
}
