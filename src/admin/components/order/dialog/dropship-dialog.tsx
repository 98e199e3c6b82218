import { Button, FocusModal, Heading, ProgressTabs, Text } from "@medusajs/ui"
import { useState, type RefObject } from "react"
import { useTranslation } from "react-i18next"
import type {
  DropshipDialogState,
  DropshipStep,
} from "../../../hooks/use-dropship-dialog"
import { ChooseStep } from "./choose-step"
import { ConfirmStep } from "./confirm-step"
import { ResultStep } from "./result-step"

const steps: readonly DropshipStep[] = ["choose", "confirm", "result"]

interface DropshipDialogProps {
  dialog: DropshipDialogState
  /** Gets the focus back; it may be gone, as nothing is left to buy. */
  opener: RefObject<HTMLElement>
}

/** The Dropship dialog: choose, confirm, see how it ended. */
export function DropshipDialog({ dialog, opener }: DropshipDialogProps) {
  return (
    <FocusModal
      open={dialog.isOpen}
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          dialog.close()
        }
      }}
    >
      <FocusModal.Content
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          opener.current?.focus()
        }}
      >
        <DialogContent dialog={dialog} />
      </FocusModal.Content>
    </FocusModal>
  )
}

function DialogContent({ dialog }: { dialog: DropshipDialogState }) {
  const { t } = useTranslation("dropship")
  const [isTicked, setIsTicked] = useState(false)
  const { step } = dialog
  const at = steps.indexOf(step)

  return (
    <ProgressTabs value={step} className="flex h-full flex-col overflow-hidden">
      <FocusModal.Header>
        <FocusModal.Title asChild>
          <Heading className="sr-only md:not-sr-only md:whitespace-nowrap md:px-4">
            {t("dropship.dialog.title", { number: dialog.dropship.display_id })}
          </Heading>
        </FocusModal.Title>
        <FocusModal.Description className="sr-only">
          {t("dropship.dialog.description")}
        </FocusModal.Description>
        <div className="-my-2 w-full min-w-0 border-l">
          <ProgressTabs.List className="flex w-full items-center">
            {steps.map((name, index) => (
              <ProgressTabs.Trigger
                key={name}
                value={name}
                // Three names fit a phone; its colors tell the state.
                className="text-ui-fg-subtle max-md:px-2 max-md:[&>span]:hidden"
                disabled={index > at || step === "result"}
                status={
                  index < at
                    ? "completed"
                    : index === at
                      ? "in-progress"
                      : "not-started"
                }
                onClick={() => {
                  if (name === "choose") {
                    dialog.goTo("choose")
                  }
                }}
              >
                {t(`dropship.dialog.${name}`)}
              </ProgressTabs.Trigger>
            ))}
          </ProgressTabs.List>
        </div>
      </FocusModal.Header>
      <ProgressTabs.Content
        // Each step begins at its top.
        key={step}
        value={step}
        asChild
      >
        <FocusModal.Body className="flex flex-1 flex-col overflow-y-auto">
          {step === "choose" && <ChooseStep dialog={dialog} />}
          {step === "confirm" && (
            <ConfirmStep
              dialog={dialog}
              isTicked={isTicked}
              onTick={setIsTicked}
            />
          )}
          {step === "result" && <ResultStep dialog={dialog} />}
        </FocusModal.Body>
      </ProgressTabs.Content>
      <FocusModal.Footer>
        <DialogButtons
          dialog={dialog}
          isTicked={isTicked}
          onContinue={() => {
            // What was confirmed before the choices changed counts no more.
            setIsTicked(false)
            dialog.goTo("confirm")
          }}
        />
      </FocusModal.Footer>
    </ProgressTabs>
  )
}

function DialogButtons({
  dialog,
  isTicked,
  onContinue,
}: {
  dialog: DropshipDialogState
  isTicked: boolean
  onContinue: () => void
}) {
  const { t } = useTranslation("dropship")
  const hasProblems = dialog.problems.length > 0 || !dialog.distributors
  const count = dialog.problems.length

  if (dialog.step === "result") {
    return (
      <FocusModal.Close asChild>
        <Button size="small">{t("dropship.dialog.close")}</Button>
      </FocusModal.Close>
    )
  }
  if (dialog.step === "choose") {
    return (
      <>
        {count > 0 && (
          <Text size="small" className="text-ui-fg-error">
            {t("dropship.dialog.problems", { count })}
          </Text>
        )}
        <FocusModal.Close asChild>
          <Button size="small" variant="secondary">
            {t("dropship.dialog.cancel")}
          </Button>
        </FocusModal.Close>
        <Button size="small" disabled={hasProblems} onClick={onContinue}>
          {t("dropship.dialog.continue")}
        </Button>
      </>
    )
  }
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        onClick={() => dialog.goTo("choose")}
      >
        {t("dropship.dialog.back")}
      </Button>
      <Button
        size="small"
        disabled={!isTicked || !dialog.areWarningsTicked || hasProblems}
        onClick={dialog.place}
      >
        {t("dropship.confirmStep.place", { count: dialog.rows.length })}
      </Button>
    </>
  )
}
