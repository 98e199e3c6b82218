import { Label, Text, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { DropshipDialogState } from "../../../hooks/use-dropship-dialog"
import type { DraftOrderLine } from "../../../lib/group-purchase-orders"
import { sourceChoice } from "../../../lib/source-choice"
import { TextButton } from "../../shared/text-button"
import { ProblemText } from "./problem-text"

interface OverrideReasonProps {
  part: DraftOrderLine
  dialog: DropshipDialogState
}

/**
 * Where a person writes why a rule is overruled: demanded where a rule forbids
 * the source, offered where it only forbids some ship methods.
 */
export function OverrideReason({ part, dialog }: OverrideReasonProps) {
  const { t } = useTranslation("dropship")
  const id = useId()
  const [isWanted, setIsWanted] = useState(false)
  const { draft, line, source } = part
  const problem = dialog.problemAt(`reason.${draft.id}`)
  const isDemanded = sourceChoice(source) === "reason"
  const isShown =
    isDemanded || isWanted || problem !== null || draft.override_reason !== ""

  if (!draft.is_included || (!isShown && source.ship_methods === null)) {
    return null
  }
  if (!isShown) {
    return (
      <TextButton
        aria-label={t("dropship.dialog.overrideOf", { title: line.title })}
        onClick={() => setIsWanted(true)}
      >
        {t("dropship.dialog.override")}
      </TextButton>
    )
  }
  return (
    <div className="flex flex-col gap-y-1">
      {isDemanded && source.reason && (
        <Text size="xsmall" className="text-ui-tag-orange-text text-pretty">
          {source.reason}
        </Text>
      )}
      <Label size="small" weight="plus" htmlFor={id}>
        {t("dropship.dialog.overrideReason")}
      </Label>
      <Textarea
        id={id}
        rows={2}
        aria-required={isDemanded}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        placeholder={t("dropship.dialog.overridePlaceholder")}
        value={draft.override_reason}
        onChange={(event) =>
          dialog.changeLine(draft.id, { override_reason: event.target.value })
        }
      />
      <ProblemText id={`${id}-problem`} problem={problem} />
    </div>
  )
}
