import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Source } from "../../../schemas/dropship"
import { isUsable, sourceChoice } from "../../lib/source-choice"

/** What speaks against a source, and how much of it can be used. */
export function SourceUse({ source }: { source: Source }) {
  const { t } = useTranslation("dropship")
  const choice = sourceChoice(source)
  const reason =
    source.reason ?? (choice === "free" ? null : t("dropship.line.noReason"))
  return (
    <>
      {reason && (
        <Text
          size="xsmall"
          className={
            choice === "never"
              ? "text-ui-fg-subtle text-pretty"
              : "text-ui-tag-orange-text text-pretty"
          }
        >
          {reason}
        </Text>
      )}
      {isUsable(source) && !source.is_dropshippable && (
        <Text size="xsmall">
          {t("dropship.sources.usableUnits", { count: source.usable_quantity })}
        </Text>
      )}
    </>
  )
}
