import { Prompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { PreviewInventoryRulesBody } from "../../../schemas/inventory-rules-preview"
import { RulesPreview } from "./rules-preview"

interface RulesPreviewPromptProps {
  title: string
  text: string
  confirmText: string
  body: PreviewInventoryRulesBody
  onConfirm: () => void
  onClose: () => void
}

/** Shows what rules would do before they are saved; saving never waits. */
export function RulesPreviewPrompt({
  title,
  text,
  confirmText,
  body,
  onConfirm,
  onClose,
}: RulesPreviewPromptProps) {
  const { t } = useTranslation("dropship")
  const [opener] = useState(() => document.activeElement)
  return (
    <Prompt
      open
      variant="confirmation"
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onClose()
        }
      }}
    >
      <Prompt.Content
        // A prompt without a trigger forgets who opened it.
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          if (opener instanceof HTMLElement) {
            opener.focus()
          }
        }}
      >
        <Prompt.Header>
          <Prompt.Title>{title}</Prompt.Title>
          <Prompt.Description>{text}</Prompt.Description>
        </Prompt.Header>
        <RulesPreview body={body} />
        <Prompt.Footer>
          <Prompt.Cancel type="button">
            {t("rulesPreview.keepEditing")}
          </Prompt.Cancel>
          <Prompt.Action type="button" onClick={onConfirm}>
            {confirmText}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
